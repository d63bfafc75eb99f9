package org.secondfront.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondfront.citation.NoteFormatter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of CommonMark's specification, through the parser of our dialect.
 */
class SpecificationTests {

	private static final Parser PARSER = Dialect.parser(ContentLimits.DEFAULT);

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().percentEncodeUrls(true).build();

	/** Where our dialect links what CommonMark leaves as text: bare addresses. */
	private static final Set<String> AUTOLINKED = Set.of("< https://foo.bar >\n", "https://example.com\n",
			"foo@bar.example.com\n", "<https://foo.bar/baz bim>\n", "<foo\\+@bar.example.com>\n");

	static List<Example> examples() {
		return ExampleReader.readExamples(TestResources.getSpec())
			.stream()
			.filter((example) -> !AUTOLINKED.contains(example.getSource()))
			.filter((example) -> !hasHtml(PARSER.parse(example.getSource())))
			.toList();
	}

	static List<Example> examplesWithHtml() {
		return ExampleReader.readExamples(TestResources.getSpec())
			.stream()
			.filter((example) -> hasHtml(PARSER.parse(example.getSource())))
			.toList();
	}

	private static boolean hasHtml(Node document) {
		boolean[] found = new boolean[1];
		NoteIndex.walk(document, (node) -> found[0] |= node instanceof HtmlBlock || node instanceof HtmlInline);
		return found[0];
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleReadsAsSpecified(Example example) {
		assertThat(RENDERER.render(PARSER.parse(example.getSource()))).isEqualTo(example.getHtml().replace('→', '\t'));
	}

	@ParameterizedTest
	@MethodSource("examplesWithHtml")
	void exampleWithRawHtmlReadsAsSpecifiedAndIsEscaped(Example example) {
		Node document = PARSER.parse(example.getSource());
		assertThat(RENDERER.render(document)).isEqualTo(example.getHtml().replace('→', '\t'));
		Page page = TestPages.article(example.getSource());
		String html = new BodyRenderer(TestPages.SITE, new NoteFormatter())
			.render(page, (source) -> null, Map.of(), TestPages::names)
			.html();
		assertThat(html).doesNotContain("<script", "<style", "<div>", "<del>*", "<!--", "onclick=\"", "<?php");
	}

	@Test
	void mostExamplesAreTried() {
		assertThat(examples()).hasSizeGreaterThan(550);
		assertThat(examplesWithHtml()).hasSizeGreaterThan(60);
	}

}
