package org.secondfront.site;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * The standard dialect of templates, with a {@link PathEvaluator} before its language.
 */
final class PathDialect extends SpringStandardDialect {

	private final PathEvaluator evaluator = new PathEvaluator(super.getVariableExpressionEvaluator());

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.evaluator;
	}

}
