package org.secondfront.citation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoteFormatterTests {

	private static final NoteFormatter formatter = new NoteFormatter();

	private static final Source BOOK = SourceBuilder.source("hastings-2010")
		.title("Winston's War: Churchill, 1940-1945")
		.authors(Contributor.person("Hastings", "Max"))
		.publisher("Knopf")
		.issued("2010")
		.build();

	private static final Source DOCUMENT = SourceBuilder.source("frus-ct-d424")
		.type("document")
		.title("Military Conclusions of the Tehran Conference")
		.in("Foreign Relations of the United States: Cairo and Tehran, 1943")
		.publisher("Office of the Historian")
		.issued("1943-12-01")
		.url("https://history.state.gov/d424?a=b&c=d")
		.build();

	static Stream<Arguments> works() {
		Source article = SourceBuilder.source("roberts")
			.type("article-journal")
			.title("Stalin at the Tehran, Yalta, and Potsdam Conferences")
			.authors(Contributor.person("Roberts", "Geoffrey"))
			.in("Journal of Cold War Studies")
			.pages("9", "4", "6-40")
			.issued("2007")
			.build();
		Source chapter = SourceBuilder.source("meyer")
			.type("chapter")
			.title("The Decision to Invade North Africa")
			.authors(Contributor.person("Meyer", "Leo J."))
			.in("Command Decisions")
			.publisher("U.S. Army")
			.issued("1960")
			.build();
		Source newspaper = SourceBuilder.source("star")
			.type("article-newspaper")
			.title("Allies Land")
			.in("The Evening Star")
			.issued("1944-06-06")
			.build();
		Source page = SourceBuilder.source("army")
			.type("webpage")
			.title("First Army on D-Day")
			.authors(Contributor.body("U.S. Army"))
			.issued("2021")
			.url("https://example.org/")
			.build();
		return Stream.of(Arguments.of(BOOK, "Max Hastings, Winston’s War: Churchill, 1940-1945 (Knopf, 2010), 112."),
				Arguments.of(DOCUMENT,
						"“Military Conclusions of the Tehran Conference,” in Foreign Relations of the United States: "
								+ "Cairo and Tehran, 1943, Office of the Historian, December 1, 1943, 112."),
				Arguments.of(article,
						"Geoffrey Roberts, “Stalin at the Tehran, Yalta, and Potsdam Conferences,” "
								+ "Journal of Cold War Studies 9, no. 4 (2007): 112."),
				Arguments.of(chapter,
						"Leo J. Meyer, “The Decision to Invade North Africa,” in Command Decisions (U.S. Army, 1960), 112."),
				Arguments.of(newspaper, "“Allies Land,” The Evening Star, June 6, 1944, 112."),
				Arguments.of(page, "U.S. Army, “First Army on D-Day,” 2021, 112."));
	}

	@ParameterizedTest
	@MethodSource("works")
	void formatsAFirstNoteInFull(Source source, String expected) {
		assertThat(text(format(cite(source, "p. 112")).get(0))).isEqualTo(expected);
	}

	@Test
	void shortensLaterNotesOfTheSameWork() {
		List<String> notes = format(cite(BOOK, "p. 1"), cite(DOCUMENT), cite(BOOK, "p. 2", "5"));
		assertThat(text(notes.get(2))).isEqualTo("Hastings, Winston’s War: Churchill, 1940-1945, 2, 5.");
	}

	@Test
	void notesInTheMarginAreShortFromTheFirst() {
		List<CitedSource> note = List.of(new CitedSource(BOOK, List.of()), new CitedSource(DOCUMENT, List.of()));
		assertThat(formatter.shortened(List.of(note, List.of())).stream().map(NoteFormatterTests::text))
			.containsExactly(
					"Hastings, Winston’s War: Churchill, 1940-1945; “Military Conclusions of the Tehran Conference.”",
					"");
	}

	@Test
	void aNoteThatEndsInAQuotedTitleHasOneStop() {
		List<String> notes = format(cite(DOCUMENT), cite(DOCUMENT));
		assertThat(text(notes.get(1))).isEqualTo("“Military Conclusions of the Tehran Conference.”");
	}

	@Test
	void beginsInFullAgainOnTheNextPage() {
		format(cite(BOOK));
		assertThat(text(format(cite(BOOK)).get(0))).startsWith("Max Hastings, ");
	}

	@Test
	void namesWhatIsCountedUnlessItIsPages() {
		assertThat(text(format(cite(BOOK, "ch. 3")).get(0))).endsWith(", ch. 3.");
		assertThat(text(format(cite(DOCUMENT, "item 2")).get(0))).endsWith(", item 2.");
		assertThat(text(format(cite(BOOK, "ch. 3", "p. 40")).get(0))).endsWith(", ch. 3, p. 40.");
	}

	@Test
	void joinsSeveralWorksInOneNote() {
		List<CitedSource> note = List.of(new CitedSource(BOOK, List.of()), new CitedSource(DOCUMENT, List.of()));
		assertThat(text(format(note).get(0))).contains("(Knopf, 2010); “Military").endsWith("1943.");
	}

	@Test
	void aTitleInQuotationMarksEndsWithOneFullStop() {
		List<CitedSource> both = List.of(new CitedSource(DOCUMENT, List.of()), new CitedSource(BOOK, List.of()));
		List<String> notes = format(cite(DOCUMENT), cite(DOCUMENT), both);
		assertThat(text(notes.get(1))).isEqualTo("“Military Conclusions of the Tehran Conference.”");
		assertThat(text(notes.get(2))).startsWith("“Military Conclusions of the Tehran Conference”; Max Hastings");
	}

	@Test
	void aNoteThatCitesNothingIsEmpty() {
		assertThat(format(List.of())).containsExactly("");
	}

	@Test
	void linksTitlesToThePagesOfTheirWorks() {
		assertThat(format(cite(BOOK)).get(0)).contains("<em><a href=\"/sources/hastings-2010\">Winston");
	}

	@Test
	void leavesWebAddressesToTheBibliography() {
		assertThat(format(cite(DOCUMENT)).get(0)).doesNotContain("history.state.gov");
		assertThat(formatter.bibliographyEntry(DOCUMENT))
			.contains("<a rel=\"external\" href=\"https://history.state.gov/d424?a=b&amp;c=d\">");
	}

	@Test
	void aWorkOfWhichOnlyTheTitleIsKnownHasAnEntry() {
		Source paper = SourceBuilder.source("paper").type("document").title("A Paper").build();
		assertThat(text(formatter.bibliographyEntry(paper))).isEqualTo("A Paper.");
	}

	@Test
	void showsHostileTitlesAsText() {
		Source hostile = SourceBuilder.source("hostile")
			.title("<script>alert(1)</script> & <img src=x onerror=alert(1)>")
			.authors(Contributor.body("<b onclick='x'>Nobody</b>"))
			.build();
		assertThat(format(cite(hostile)).get(0) + formatter.bibliographyEntry(hostile)).doesNotContain("<script")
			.doesNotContain("<img")
			.doesNotContain("<b");
	}

	@Test
	void isThreadSafe() {
		List<String> expected = format(cite(BOOK, "p. 1"), cite(DOCUMENT, "item 2"));
		assertThat(IntStream.range(0, 200)
			.parallel()
			.mapToObj((round) -> new NoteFormatterRun(round).run())
			.distinct()
			.toList()).containsExactly(expected);
	}

	private record NoteFormatterRun(int round) {

		List<String> run() {
			// another place each time, so that not everything comes from memory
			format(cite(BOOK, "p. " + (1000 + this.round)));
			return format(cite(BOOK, "p. 1"), cite(DOCUMENT, "item 2"));
		}

	}

	@SafeVarargs
	private static List<String> format(List<CitedSource>... notes) {
		return formatter.format(Arrays.asList(notes));
	}

	private static List<CitedSource> cite(Source source, String... locators) {
		return List.of(new CitedSource(source, Arrays.stream(locators).map(Locator::parse).toList()));
	}

	private static String text(String html) {
		return Jsoup.parse(html).text();
	}

}
