package org.secondfront.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The last publication, as the editors look back on it.
 *
 * @param at when it was
 * @param summary what came of it, in a sentence
 * @param reviewPeriod how long a review is good for
 * @param findings what it found and did not take
 */
public record Publication(Instant at, String summary, Period reviewPeriod, List<Finding> findings) {

	/** More are not kept: nobody reads them all. */
	private static final int KEPT = 500;

	/** Keep a copy, the gravest first. */
	public Publication {
		findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	/**
	 * Keep this as the last publication, in place of the former.
	 * @param owner connections of the role that owns the catalogue
	 * @throws org.springframework.dao.DataAccessException if the database is away
	 */
	public void keep(DataSource owner) {
		JdbcTemplate jdbc = new JdbcTemplate(owner);
		new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult((status) -> {
			// one at a time, or the findings of two would mix
			jdbc.execute("lock table publication in exclusive mode");
			jdbc.update("delete from publication");
			jdbc.update("delete from finding");
			jdbc.update("insert into publication (published_at, summary, review_period, findings) values (?, ?, ?, ?)",
					Timestamp.from(this.at), this.summary, this.reviewPeriod.toString(), this.findings.size());
			List<Object[]> rows = new ArrayList<>();
			for (Finding finding : this.findings.subList(0, Math.min(KEPT, this.findings.size()))) {
				rows.add(new Object[] { rows.size(), finding.severity().name(),
						finding.description().replace('\u0000', '\uFFFD') });
			}
			jdbc.batchUpdate("insert into finding (position, severity, description) values (?, ?, ?)", rows);
		});
	}

	/**
	 * How grave a finding is, the gravest first.
	 */
	public enum Severity {

		/** A change that was not taken. */
		HELD_BACK,

		/** What keeps a change back. */
		ERROR,

		/** What was published, but should be mended. */
		WARNING,

		/** What an editor may want to know. */
		NOTICE

	}

	/**
	 * Something that the publication found.
	 *
	 * @param severity how grave it is
	 * @param description what is wrong, where, and what to do
	 */
	public record Finding(Severity severity, String description) {
	}

}
