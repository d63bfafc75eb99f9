package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewCommandTests extends SampleContent {

	@BeforeEach
	void samplePasses() {
		assertThat(run("check", this.content.toString())).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "person, ivan-maisky, people/ivan-maisky.md", "place, placentia-bay, places/placentia-bay.md",
			"term, lend-lease, glossary/lend-lease.md", "person, '1944', people/1944.md",
			"term, 'no', glossary/no.md" })
	void whatIsWrittenIsADraftThatPassesTheCheck(String kind, String slug, String file) throws IOException {
		assertThat(run("new", kind, slug)).isZero();
		assertThat(this.content.resolve(file)).content().contains("status: draft");
		assertPasses();
		assertThat(run("new", kind, slug)).isEqualTo(2);
		assertThat(this.err.toString()).contains(file);
	}

	@Test
	void articleOfTheTopicPassesTheCheck() {
		assertThat(run("new", "article", "tehran", "the-birthday-dinner", "--title", "“Birthday”: the dinner #1"))
			.isZero();
		assertPasses();
	}

	@Test
	void personIsSortedByTheLastName() {
		assertThat(run("new", "person", "ivan-maisky", "--title", "Ivan  Maisky\n")).isZero();
		assertThat(this.content.resolve("people/ivan-maisky.md")).content()
			.contains("title: Ivan Maisky\n")
			.contains("sort: 'Maisky, Ivan'\n");
	}

	@Test
	void wrongNamesAreRefusedWithTheRightOnes() {
		assertThat(run("new", "person", "Ivan Maisky")).isEqualTo(2);
		assertThat(this.err.toString()).contains("like ivan-maisky.");
		assertThat(run("new", "article", "teheran", "x")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Did you mean tehran?");
		assertThat(run("new", "source", "x", "--title", "X", "--type", "artcle-journal")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Did you mean article-journal?");
		assertThat(this.content.resolve("people/Ivan Maisky.md")).doesNotExist();
	}

	@Test
	void nameThatLeadsElsewhereIsRefused() throws IOException {
		Path file = this.content.resolve("people/joseph-stalin.md");
		Files.writeString(file, Files.readString(file).replaceFirst("\nsummary:", "\naliases: [koba]\nsummary:"));
		assertThat(run("new", "person", "koba")).isEqualTo(2);
		assertThat(this.err.toString()).contains("people/joseph-stalin").contains("aliases");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void sourceIsAddedInTheFormOfItsFile(String end) throws IOException {
		Path books = this.content.resolve("sources/books.yaml");
		String before = Files.readString(books).stripTrailing().replace("\n", end);
		Files.writeString(books, before);
		assertThat(run("new", "source", "mastny-1976", "--title", "Russia's Road: #1 to the Cold War", "--author",
				"Mastny, Vojtech", "--author", "A Body", "--issued", "1979"))
			.isZero();
		assertThat(Files.readString(books)).startsWith(before + end)
			.endsWith(end + String.join(end, "- id: mastny-1976", "  type: book",
					"  title: 'Russia''s Road: #1 to the Cold War'", "  author:", "    - family: Mastny",
					"      given: Vojtech", "    - literal: A Body", "  issued: '1979'", ""));
		assertThat(this.out.toString()).contains("[@mastny-1976]");
		assertPasses();
	}

	@Test
	void sourceThatIsNotSoundLeavesTheFileAsItWas() throws IOException {
		Path books = this.content.resolve("sources/books.yaml");
		byte[] before = Files.readAllBytes(books);
		assertThat(run("new", "source", "x", "--title", "X", "--issued", "sometime")).isEqualTo(2);
		assertThat(this.err.toString()).contains("issued: sometime").contains("[bad-date]").contains("as it was");
		assertThat(Files.readAllBytes(books)).isEqualTo(before);
	}

	@Test
	void fileOfAnotherFormIsLeftAlone() throws IOException {
		Path other = this.content.resolve("sources/other.yaml");
		Files.writeString(other, "[{id: y, type: book, title: Y}]\n");
		assertThat(run("new", "source", "x", "--title", "X", "--file", "other.yaml")).isEqualTo(2);
		assertThat(other).hasContent("[{id: y, type: book, title: Y}]\n");
	}

	@Test
	void typeThatNoFileHoldsGetsAFile() {
		assertThat(run("new", "source", "speech-1941", "--title", "Speech", "--type", "speech")).isZero();
		assertThat(this.content.resolve("sources/speech.yaml"))
			.hasContent("- id: speech-1941\n" + "  type: speech\n  title: Speech\n");
		assertPasses();
		assertThat(run("new", "source", "bad", "--title", "B", "--type", "map", "--url", "nowhere")).isEqualTo(2);
		assertThat(this.content.resolve("sources/map.yaml")).doesNotExist();
	}

	@Test
	void sourceIsPrintedOnRequest() throws IOException {
		byte[] before = Files.readAllBytes(this.content.resolve("sources/books.yaml"));
		assertThat(run("new", "source", "x", "--title", "X", "--print")).isZero();
		assertThat(this.out.toString()).contains(String.join(System.lineSeparator(), "- id: x", "  type: book"));
		assertThat(Files.readAllBytes(this.content.resolve("sources/books.yaml"))).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "article", "person", "place", "term", "source" })
	void helpShowsAnExample(String kind) {
		assertThat(run("new", kind, "--help")).isZero();
		assertThat(this.out.toString()).contains("secondfront new " + kind + " ").contains("Example");
	}

	private void assertPasses() {
		this.out.getBuffer().setLength(0);
		assertThat(run("check", this.content.toString())).as(() -> this.out.toString()).isZero();
		assertThat(this.out.toString()).doesNotContain("warning:");
	}

}
