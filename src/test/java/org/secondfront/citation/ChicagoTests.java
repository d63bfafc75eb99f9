package org.secondfront.citation;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples that the Chicago Manual of Style publishes, and records of which less is
 * known.
 */
class ChicagoTests {

	static final List<String> TYPES = Source.TYPES.stream().sorted().toList();

	private static final NoteFormatter formatter = new NoteFormatter();

	static Stream<Arguments> examples() {
		return Stream.of(
				Arguments.of(
						SourceBuilder.source("yu")
							.title("Interior Chinatown")
							.authors(Contributor.person("Yu", "Charles"))
							.publisher("Pantheon Books")
							.place("New York")
							.issued("2020")
							.build(),
						"45", "Charles Yu, Interior Chinatown (Pantheon Books, 2020), 45.",
						"Yu, Charles. Interior Chinatown. Pantheon Books, 2020."),
				Arguments.of(
						SourceBuilder.source("doyle")
							.type("chapter")
							.title("The Queen Mary Psalter")
							.authors(Contributor.person("Doyle", "Kathleen"))
							.editors(Contributor.person("Marks", "P. J. M."), Contributor.person("Parkin", "Stephen"))
							.in("The Book by Design: The Remarkable Story of the World's Greatest Invention")
							.publisher("University of Chicago Press")
							.issued("2023")
							.build(),
						"64",
						"Kathleen Doyle, “The Queen Mary Psalter,” in The Book by Design: The Remarkable Story of the "
								+ "World’s Greatest Invention, ed. P. J. M. Marks and Stephen Parkin "
								+ "(University of Chicago Press, 2023), 64.",
						"Doyle, Kathleen. “The Queen Mary Psalter.” In The Book by Design: The Remarkable Story of the "
								+ "World’s Greatest Invention, edited by P. J. M. Marks and Stephen Parkin. "
								+ "University of Chicago Press, 2023."),
				Arguments.of(
						SourceBuilder.source("dittmar")
							.type("article-journal")
							.title("Temporal Variation in Selection Influences Microgeographic Local Adaptation")
							.authors(Contributor.person("Dittmar", "Emily L."),
									Contributor.person("Schemske", "Douglas W."))
							.in("American Naturalist")
							.pages("202", "4", "471-485")
							.issued("2023")
							.doi("https://doi.org/10.1086/725865")
							.build(),
						"480",
						"Emily L. Dittmar and Douglas W. Schemske, “Temporal Variation in Selection Influences "
								+ "Microgeographic Local Adaptation,” American Naturalist 202, no. 4 (2023): 480.",
						"Dittmar, Emily L., and Douglas W. Schemske. “Temporal Variation in Selection Influences "
								+ "Microgeographic Local Adaptation.” American Naturalist 202, no. 4 (2023): 471–85. "
								+ "https://doi.org/10.1086/725865."),
				Arguments.of(
						SourceBuilder.source("blum")
							.type("article-newspaper")
							.title("Are Flax Seeds All That?")
							.authors(Contributor.person("Blum", "Dani"))
							.in("New York Times")
							.issued("2023-12-13")
							.url("https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html")
							.build(),
						"3", "Dani Blum, “Are Flax Seeds All That?” New York Times, December 13, 2023, 3.",
						"Blum, Dani. “Are Flax Seeds All That?” New York Times, December 13, 2023. "
								+ "https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html."));
	}

	static Stream<Arguments> scant() {
		SourceBuilder newspaper = SourceBuilder.source("hill")
			.type("article-newspaper")
			.in("The Hill")
			.title("D-Day not a \"game-changer\"");
		return Stream.of(
				Arguments.of(newspaper.issued("2019-06-05").build(),
						"“D-Day Not a ‘Game-Changer,’” The Hill, June 5, 2019, 1.",
						"The Hill. “D-Day Not a ‘Game-Changer’.” June 5, 2019."),
				Arguments.of(
						SourceBuilder.source("memoir")
							.type("document")
							.title("Unpublished Memoir")
							.authors(Contributor.person("Wheatley", "Dennis"))
							.in("The Dennis Wheatley Museum")
							.build(),
						"Dennis Wheatley, “Unpublished Memoir,” in The Dennis Wheatley Museum, 1.",
						"Wheatley, Dennis. “Unpublished Memoir.” In The Dennis Wheatley Museum."),
				Arguments.of(SourceBuilder.source("gru").title("ГРУ на острие победы").place("Moscow").build(),
						"ГРУ на острие победы (Moscow), 1.", "ГРУ на острие победы. Moscow."),
				Arguments.of(
						SourceBuilder.source("golubev").title("Советское общество в 1940-е гг.").issued("2008").build(),
						"Советское общество в 1940-е гг. (2008), 1.", "Советское общество в 1940-е гг. 2008."),
				Arguments.of(SourceBuilder.source("title").title("Only a Title").build(), "Only a Title, 1.",
						"Only a Title."),
				Arguments.of(
						SourceBuilder.source("minute")
							.type("manuscript")
							.title("Minute of 4 June 1944")
							.in("War Cabinet Papers")
							.numbered("minute", "CAB 65/42")
							.publisher("The National Archives")
							.issued("1944-06-04")
							.build(),
						"“Minute of 4 June 1944,” in War Cabinet Papers, minute CAB 65/42, The National Archives, "
								+ "June 4, 1944, 1.",
						"“Minute of 4 June 1944.” In War Cabinet Papers, Minute CAB 65/42. The National Archives, "
								+ "June 4, 1944."),
				Arguments.of(SourceBuilder.source("about").title("A Book").publisher("Knopf").issued("1944~").build(),
						"A Book (Knopf, [1944?]), 1.", "A Book. Knopf, [1944?]."),
				Arguments.of(SourceBuilder.source("address")
					.type("webpage")
					.title("Who Won?")
					.url("https://example.org/“who”_won?it's=a&b=c")
					.build(), "“Who Won?” 1.", "“Who Won?” https://example.org/“who”_won?it's=a&b=c."));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void formatsWhatTheManualShows(Source source, String page, String note, String entry) {
		assertThat(text(note(source, page))).isEqualTo(note);
		assertThat(text(formatter.bibliographyEntry(source))).isEqualTo(entry);
	}

	@ParameterizedTest
	@MethodSource("scant")
	void makesDoWithWhatIsKnown(Source source, String note, String entry) {
		assertThat(text(note(source, "1"))).isEqualTo(note);
		assertThat(text(formatter.bibliographyEntry(source))).isEqualTo(entry);
	}

	@ParameterizedTest
	@FieldSource("TYPES")
	void formatsEveryType(String type) {
		Source source = SourceBuilder.source("any")
			.type(type)
			.title("The Title")
			.authors(Contributor.body("A Body"))
			.in("A Container")
			.publisher("A Press")
			.issued("1944-06")
			.build();
		assertThat(text(note(source, "1"))).contains("The Title").contains("1944").endsWith(".");
		assertThat(text(formatter.bibliographyEntry(source))).contains("The Title").endsWith(".").doesNotContain("..");
	}

	@Test
	void linksAddressesAsTheyWereGiven() {
		Source source = SourceBuilder.source("address")
			.type("webpage")
			.title("Who Won?")
			.url("https://example.org/it's?a=b&c=%22")
			.build();
		assertThat(formatter.bibliographyEntry(source))
			.contains("<a rel=\"external\" href=\"https://example.org/it's?a=b&amp;c=%22\">"
					+ "https://<wbr>example<wbr>.org<wbr>/it's<wbr>?a=<wbr>b<wbr>&amp;c=<wbr>%22</a>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "http://localhost:8080/ http://|localhost:|8080/",
					"https://example.org/a-b_c/d.html#top https://|example|.org|/a|-b|_c|/d|.html|#top",
					"https://example.org/w/File:One,_2~x https://|example|.org|/w|/File:|One|,|_2|~x",
					"https://example.org/%D0%A2?q=&r=/ https://|example|.org|/%D0|%A2|?q=|&r=/" })
	void breaksAddressesBeforeTheirMarksAndBehindColonsAndDoubleSlashes(String address, String broken) {
		Element link = Jsoup.parse(formatter.bibliographyEntry(SourceBuilder.source("address").url(address).build()))
			.expectFirst("a[rel=external]");
		assertThat(link.text()).isEqualTo(address).isEqualTo(link.attr("href"));
		link.select("wbr").forEach((opportunity) -> opportunity.replaceWith(new TextNode("|")));
		assertThat(link.wholeText()).isEqualTo(broken);
	}

	@Test
	void titlesCannotForgeOurMarks() {
		Source source = SourceBuilder.source("forged")
			.title("One\uE001 Two\uE000 Three\uE002 Four\uE004 Five")
			.url("https://example.org/")
			.build();
		assertThat(note(source, "1")).isEqualTo("<em><a href=\"/sources/forged\">One Two Three Four Five</a></em>, 1.");
	}

	private static String note(Source source, String page) {
		return formatter.format(List.of(List.of(new CitedSource(source, List.of(Locator.parse(page)))))).get(0);
	}

	private static String text(String html) {
		return Jsoup.parse(html).text();
	}

}
