package org.secondfront.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows a {@link DatabaseFailure} at start as what is wrong and what to do.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFailure cause) {
		return new FailureAnalysis(cause.description(), cause.action(), cause);
	}

}
