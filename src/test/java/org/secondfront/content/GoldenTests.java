package org.secondfront.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondfront.citation.NoteFormatter;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One directory for each behaviour of the dialect under
 * {@code src/test/resources/golden}: {@code page.md}, the text of the sample's article,
 * with what becomes of it in {@code expected.html} and {@code expected-problems.txt}. Run
 * with {@code -Dgolden=accept} to write these anew, and look at the difference.
 */
class GoldenTests {

	private static final Path CASES = Path.of("src/test/resources/golden");

	@TempDir
	private Path directory;

	static List<String> cases() throws IOException {
		try (Stream<Path> cases = Files.list(CASES)) {
			return cases.sorted(Comparator.naturalOrder()).map((path) -> path.getFileName().toString()).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void caseIsAsExpected(String name) throws IOException {
		SampleTree tree = new SampleTree(this.directory);
		tree.write("content/images/map.png", TestImages.png(4, 3));
		tree.body(Files.readString(CASES.resolve(name).resolve("page.md")));
		Content content = tree.content();
		Page page = content.page(new PageAddress(PageKind.ARTICLE, "tehran-conference")).orElseThrow();
		Rendering rendering = new BodyRenderer(content.site(), new NoteFormatter()).render(page,
				(address) -> content.page(address)
					.map((it) -> (it.details() instanceof Details.SourceDetails details) ? details.source() : null)
					.orElse(null),
				Map.of(), TestPages::names);
		expect(name, "expected.html", rendering.html() + "\n" + rendering.notesHtml());
		expect(name, "expected-problems.txt", ProblemFormat.TEXT
			.write(content.problems().stream().filter((it) -> it.file().equals(page.path())).toList()));
	}

	private static void expect(String name, String file, String actual) throws IOException {
		Path expected = CASES.resolve(name).resolve(file);
		if ("accept".equals(System.getProperty("golden"))) {
			Files.writeString(expected, actual);
		}
		assertThat(actual).isEqualTo(Files.readString(expected));
	}

}
