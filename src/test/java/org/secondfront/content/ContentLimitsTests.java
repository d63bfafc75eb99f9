package org.secondfront.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.citation.NoteFormatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Tests for {@link ContentLimits}, each of which is met by some tree, and for trees that
 * mean harm.
 */
class ContentLimitsTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	private Path directory;

	private static ContentLimits limits(int files, int fileBytes, int imageBytes, int blocks, int inlines, int cells,
			int notes, int links, int headings, int yamlNesting, int yamlNodes, int problems) {
		return new ContentLimits(files, fileBytes, imageBytes, blocks, inlines, cells, notes, links, headings,
				yamlNesting, yamlNodes, problems);
	}

	private List<String> codes(SampleTree tree, ContentLimits limits) {
		return tree.content(limits).problems().stream().map(Problem::code).distinct().toList();
	}

	@Test
	void limitsThatLetNothingThroughAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1))
			.withMessage("'notes' must be 1 or more, but is 0");
	}

	@Test
	void sampleMeetsNoLimit() {
		assertThat(codes(new SampleTree(this.directory), limits(20, 2000, 1, 1, 1, 1, 2, 4, 2, 5, 100, 1))).isEmpty();
	}

	@Test
	void tooManyFilesAreRefusedAtOnce() {
		Content content = new SampleTree(this.directory).content(limits(5, 2000, 1, 1, 1, 1, 2, 4, 2, 5, 100, 1));
		assertThat(content.pages()).isEmpty();
		assertThat(content.problems()).extracting(Problem::code).contains("too-many-files");
	}

	@Test
	void hugeFileIsNotRead() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "x".repeat(1_000_000));
		Content content = tree.content();
		assertThat(content.problems()).extracting(Problem::toString)
			.containsExactly(SampleTree.ARTICLE
					+ ":1:1: error: this file has more than 1000000 bytes [file-too-large] (part it into several)");
		assertThat(content.damagedFiles()).containsExactly(SampleTree.ARTICLE);
	}

	@Test
	void hugeImageIsNotRead() {
		SampleTree tree = new SampleTree(this.directory).write("content/images/map.png", TestImages.png(40, 40));
		assertThat(codes(tree, limits(20, 2000, 50, 1, 1, 1, 2, 4, 2, 5, 100, 1))).containsExactly("image-too-large");
	}

	@Test
	void imageOfAnotherTypeCannotBeShown() {
		SampleTree tree = new SampleTree(this.directory).write("content/images/map.png", "<svg onload='x()'/>");
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "\n![A map](../../images/map.png)\n");
		assertThat(codes(tree, ContentLimits.DEFAULT)).containsExactly("image-type");
	}

	@Test
	void countsOfOnePageAreBounded() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace(SampleTree.ARTICLE, "## After",
				"## Between\n\n| a | b |\n|---|---|\n| c | d |\n\nTable: A.\n\n## After");
		List<Problem> problems = tree.content(limits(20, 2000, 1, 1, 1, 3, 1, 3, 2, 5, 100, 9)).problems();
		assertThat(problems).extracting(Problem::message)
			.containsExactly("the page has 2 notes, more than 1", "the page has 3 headings, more than 2",
					"the page has 4 links, more than 3", "the tables have 4 cells, more than 3");
	}

	@Test
	void nestingIsBounded() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "\n" + ">".repeat(14) + " deep\n");
		assertThat(codes(tree, ContentLimits.DEFAULT)).containsExactly("nested-too-deep");
	}

	@Test
	void inlineNestingIsBounded() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE,
				tree.read(SampleTree.ARTICLE) + "\n" + "*a **b ".repeat(15) + "x" + " b** a*".repeat(15) + "\n");
		assertThat(codes(tree, ContentLimits.DEFAULT)).containsExactly("nested-too-deep");
	}

	@Test
	void yamlNestingIsBounded() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace(SampleTree.ARTICLE, "where: [tehran]", "where: " + "[".repeat(40) + "]".repeat(40));
		assertThat(codes(tree, ContentLimits.DEFAULT)).containsExactly("yaml-too-deep");
	}

	@Test
	void yamlSizeIsBounded() {
		assertThat(codes(new SampleTree(this.directory), limits(20, 2000, 1, 1, 1, 1, 2, 4, 2, 5, 40, 1)))
			.contains("yaml-too-large");
	}

	@Test
	void problemsOfOneFileAreBounded() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "\n" + "<b>".repeat(500));
		assertThat(tree.content().problems()).hasSize(101)
			.extracting(Problem::code)
			.containsOnlyOnce("too-many-problems");
	}

	@Test
	void linkOutOfTheTreeIsNotFollowed() throws Exception {
		SampleTree tree = new SampleTree(this.directory);
		Files.writeString(this.directory.resolve("secret.md"), "secret");
		Files.createSymbolicLink(tree.file("content/glossary/secret.md"), this.directory.resolve("secret.md"));
		Files.createSymbolicLink(tree.file("content/people/all"), this.directory);
		assertThat(tree.content().problems()).extracting((problem) -> problem.code() + " " + problem.file())
			.containsExactly("symbolic-link content/glossary/secret.md", "symbolic-link content/people/all");
	}

	@Test
	void linkWithinTheTreeIsFollowed() throws Exception {
		SampleTree tree = new SampleTree(this.directory);
		Files.createSymbolicLink(tree.file("content/glossary/front.md"), Path.of("second-front.md"));
		assertThat(tree.content().pages()).extracting((page) -> page.address().toString()).contains("glossary/front");
	}

	@Test
	void aliasesThatWouldExplodeAreRefused() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		IntStream.rangeClosed(1, 30)
			.forEach((i) -> bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10))));
		SampleTree tree = new SampleTree(this.directory).write("content/site.yaml", bomb.toString());
		assertTimeoutPreemptively(SOON, () -> assertThat(codes(tree, ContentLimits.DEFAULT)).contains("yaml-feature"));
	}

	@Test
	void textsThatMeanHarmEndSoon() {
		List<String> texts = List.of("[".repeat(50_000), "*".repeat(100_000), "> ".repeat(50_000), "- ".repeat(50_000),
				"`".repeat(99_999) + " x", "[a](".repeat(20_000), "<!--".repeat(20_000), "[@".repeat(40_000),
				"[x]{lang=".repeat(10_000), "![".repeat(40_000), "a\n\n".repeat(10_000),
				"[a](tehran-conference.md)".repeat(5_000), "[@rees-2008, p. 1]".repeat(3_000), "## a\n\n".repeat(5_000),
				"|".repeat(50_000) + "\n" + "|-".repeat(20_000), "[^a]".repeat(20_000) + "\n\n[^a]: x",
				"**a *b ".repeat(20_000), "{#" + "#".repeat(80_000), "## a {#" + "a ".repeat(40_000) + "}",
				"Table: ".repeat(20_000), "[@a" + "; @a".repeat(20_000) + "]", "[@" + "a-".repeat(50_000) + "!]");
		for (String text : texts) {
			SampleTree tree = new SampleTree(this.directory).body(text);
			assertTimeoutPreemptively(SOON, () -> {
				Content content = tree.content();
				assertThat(content.pages()).hasSize(11);
				BodyRenderer renderer = new BodyRenderer(content.site(), new NoteFormatter());
				content.pages()
					.forEach((page) -> assertThat(renderer.render(page, (it) -> null, Map.of(), TestPages::names))
						.isNotNull());
			}, () -> text.substring(0, 20));
		}
	}

	@Test
	void manyNoticesHideNoError() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE,
				tree.read(SampleTree.ARTICLE) + "\n| a |\n|---|\n| b |\n".repeat(150) + "\n\n[Nowhere](gone.md)\n");
		assertThat(codes(tree, ContentLimits.DEFAULT)).containsOnly("table-without-caption", "too-many-problems",
				"unknown-page");
	}

}
