package org.secondfront.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PathEvaluator}: what it makes of an expression is what the standard
 * dialect makes of it.
 */
class PathEvaluatorTests {

	private static final Leaf LEAF = new Leaf("a < b", null, List.of(), Map.of("key", "value"));

	private static final SpringTemplateEngine STANDARD = engine();

	private static final SpringTemplateEngine OURS = engine();

	static {
		OURS.setDialect(new PathDialect());
	}

	@ParameterizedTest
	@ValueSource(strings = { "${view.leaf.title}", "${view.leaf.absent}", "${view.leaf.entries.isEmpty()}",
			"${view.leaf.entries.empty}", "${view.leaf.entries.size()}", "${view.leaf.named.key}", "${view.leaf.long}",
			"${view.leaf.title.length()}", "${view?.leaf?.absent?.length()}", "${map.leaf.title}", "${nobody}",
			"${nobody?.leaf}", "${#strings.isEmpty(view.leaf.title)}", "${view.leaf.title} == 'a < b'",
			"|${view.leaf.title}!|", "${{view.leaf.title}}", "${view.leaf.title.isEmpty()}" })
	void aPathLeadsWhereItAlwaysDid(String expression) {
		assertThat(render(OURS, expression)).isEqualTo(render(STANDARD, expression));
	}

	@ParameterizedTest
	@ValueSource(strings = { "${view.leaf.absent.title}", "${view.leaf.unheard}", "${nobody.leaf}",
			"${view.leaf.named.unheard}", "${map.unheard.title}", "${view.leaf.fails}", "${bean.name}" })
	void aPathThatLeadsNowhereIsTold(String expression) {
		assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> render(STANDARD, expression));
		assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> render(OURS, expression));
	}

	@Test
	void anEntryIsFoundByItsName() {
		assertThat(render(OURS, "${view.leaf.named.key}")).isEqualTo("<p>value</p>");
		assertThat(render(OURS, "${view.leaf.title}")).isEqualTo("<p>a &lt; b</p>");
	}

	@Test
	void aLoopHasItsOwnVariables() {
		String loop = "<i th:each=\"leaf, at : ${leaves}\" th:text=\"|${at.count} ${leaf.title}|\"></i>";
		Context context = new Context();
		context.setVariable("leaf", "hidden");
		context.setVariable("leaves", List.of(LEAF, new Leaf("c", null, List.of(), Map.of())));
		assertThat(OURS.process(loop, context)).isEqualTo("<i>1 a &lt; b</i><i>2 c</i>");
	}

	private static String render(SpringTemplateEngine engine, String expression) {
		Context context = new Context();
		context.setVariable("view", new View(LEAF));
		context.setVariable("map", new HashMap<>(Map.of("leaf", LEAF)));
		context.setVariable("bean", new Thread("a bean"));
		return engine.process("<p th:text=\"" + expression + "\"></p>", context);
	}

	private static SpringTemplateEngine engine() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

	private record View(Leaf leaf) {
	}

	private record Leaf(String title, @Nullable String absent, List<String> entries, Map<String, String> named) {

		public boolean isLong() {
			return this.title.length() > 48;
		}

		public String getFails() {
			throw new IllegalStateException("as it must");
		}

	}

}
