package org.secondfront.citation;

import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondfront.chronology.HistoricalDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples are those of the MLA Handbook and the MLA Style Center, and of the
 * Publication Manual of the APA and its site; the archival documents follow their rules,
 * since our records hold no boxes and folders.
 */
class CitationFormatterTests {

	private static final CitationFormatter formatter = new CitationFormatter();

	private static final Source PAGE = Source.entry("tehran", "The Tehran Conference", "The Reference", 22,
			"The Editors", HistoricalDate.parse("2026-11-25"), "https://example.org/editions/22/articles/tehran?a=b&c");

	static Stream<Arguments> mla() {
		return Stream
			.of(Arguments.of(
					work("book", "Wolf Hall").authors(person("Mantel", "Hilary")).publisher("Picador").issued("2010"),
					"Mantel, Hilary. Wolf Hall. Picador, 2010."),
					Arguments.of(work("chapter", "Talk to Me: Engaging Reluctant Writers")
						.authors(person("Harris", "Muriel"))
						.editors(person("Rafoth", "Ben"))
						.in("A Tutor's Guide: Helping Writers One to One")
						.publisher("Heinemann")
						.issued("2000")
						.pages(null, null, "24-34"),
							"Harris, Muriel. “Talk to Me: Engaging Reluctant Writers.” A Tutor’s Guide: Helping Writers One "
									+ "to One, edited by Ben Rafoth, Heinemann, 2000, pp. 24–34."),
					Arguments.of(work("article-journal",
							"Conflicting Nationalisms: The Voice of the Subaltern in Mahasweta Devi's Bashai Tudu")
						.authors(person("Bagchi", "Alaknanda"))
						.in("Tulsa Studies in Women's Literature")
						.issued("1996")
						.pages("15", "1", "41-50"),
							"Bagchi, Alaknanda. “Conflicting Nationalisms: The Voice of the Subaltern in Mahasweta Devi’s "
									+ "Bashai Tudu.” Tulsa Studies in Women’s Literature, vol. 15, no. 1, 1996, pp. 41–50."),
					Arguments.of(
							work("manuscript", "Minute of 4 June 1944").in("War Cabinet Papers")
								.numbered("minute", "CAB 65/42")
								.publisher("The National Archives")
								.issued("1944-06-04"),
							"“Minute of 4 June 1944.” War Cabinet Papers, minute CAB 65/42, The National Archives, "
									+ "4 June 1944."),
					Arguments.of(
							work("webpage", "How to Make Vegetarian Chili").authors(person("Lundman", "Susan"))
								.in("eHow")
								.issued("2019-10-31")
								.url("https://www.ehow.com/how_10727_make-vegetarian-chili.html"),
							"Lundman, Susan. “How to Make Vegetarian Chili.” eHow, 31 Oct. 2019, "
									+ "https://www.ehow.com/how_10727_make-vegetarian-chili.html."),
					Arguments
						.of(work("article-newspaper", "New Health Center Targets County's Uninsured Patients")
							.authors(person("Brubaker", "Bill"))
							.in("The Washington Post")
							.issued("2007-05-24")
							.pages(null, null, "LZ01"),
								"Brubaker, Bill. “New Health Center Targets County’s Uninsured Patients.” The Washington Post, "
										+ "24 May 2007, p. LZ01."));
	}

	static Stream<Arguments> apa() {
		return Stream.of(
				Arguments.of(
						work("book", "The psychology of prejudice: From attitudes to social action")
							.authors(person("Jackson", "L. M."))
							.publisher("American Psychological Association")
							.issued("2019")
							.doi("https://doi.org/10.1037/0000168-000"),
						"Jackson, L. M. (2019). The psychology of prejudice: From attitudes to social action. American "
								+ "Psychological Association. https://doi.org/10.1037/0000168-000"),
				Arguments.of(work("chapter", "Development and validation of the Racial Microaggressions Scale")
					.authors(person("Aron", "L."), person("Botella", "M."), person("Lubart", "T."))
					.editors(person("Subotnik", "R. F."), person("Olszewski-Kubilius", "P."),
							person("Worrell", "F. C."))
					.in("The psychology of high performance: Developing human potential into domain-specific talent")
					.publisher("American Psychological Association")
					.issued("2019")
					.pages(null, null, "345-359")
					.doi("10.1037/0000120-016"),
						"Aron, L., Botella, M., & Lubart, T. (2019). Development and validation of the Racial "
								+ "Microaggressions Scale. In R. F. Subotnik, P. Olszewski-Kubilius, & F. C. Worrell "
								+ "(Eds.), The psychology of high performance: Developing human potential into "
								+ "domain-specific talent (pp. 345–359). American Psychological Association. "
								+ "https://doi.org/10.1037/0000120-016"),
				Arguments.of(work("article-journal",
						"Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in "
								+ "the United States")
					.authors(person("Grady", "J. S."), person("Her", "M."), person("Moreno", "G."))
					.in("Psychology of Popular Media Culture")
					.issued("2019")
					.pages("8", "3", "207-217")
					.doi("https://doi.org/10.1037/ppm0000185"),
						"Grady, J. S., Her, M., & Moreno, G. (2019). Emotions in storybooks: A comparison of storybooks "
								+ "that represent ethnic and racial groups in the United States. Psychology of Popular "
								+ "Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185"),
				Arguments.of(
						work("document", "Military conclusions of the conference").in("Foreign relations, 1943")
							.publisher("Office of the Historian")
							.issued("1943-12-01"),
						"Military conclusions of the conference. (1943, December 1). In Foreign relations, 1943. Office "
								+ "of the Historian."),
				Arguments.of(
						work("webpage", "Why some people with anxiety love watching horror movies")
							.authors(person("Bologna", "C."))
							.in("HuffPost")
							.issued("2019-10-31")
							.url("https://www.huffpost.com/entry/anxiety-love-watching-horror-movies"),
						"Bologna, C. (2019, October 31). Why some people with anxiety love watching horror movies. "
								+ "HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies"),
				Arguments.of(
						work("article-newspaper", "Can we get better at forgetting?").authors(person("Carey", "B."))
							.in("The New York Times")
							.issued("2019-03-22")
							.url("https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"),
						"Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "
								+ "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"));
	}

	@ParameterizedTest
	@MethodSource("mla")
	void citesAsTheMlaHandbookShows(SourceBuilder work, String expected) {
		assertThat(text(formatter.format(work.build(), CitationStyle.MLA))).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("apa")
	void citesAsTheApaManualShows(SourceBuilder work, String expected) {
		assertThat(text(formatter.format(work.build(), CitationStyle.APA))).isEqualTo(expected);
	}

	static Stream<Arguments> pages() {
		String address = "https://example.org/editions/22/articles/tehran?a=b&c";
		return Stream.of(
				Arguments.of(CitationStyle.CHICAGO_NOTE,
						"The Editors, “The Tehran Conference,” The Reference, 22nd ed., November 25, 2026, " + address
								+ "."),
				Arguments.of(CitationStyle.CHICAGO_BIBLIOGRAPHY,
						"The Editors. “The Tehran Conference.” The Reference, 22nd ed. November 25, 2026. " + address
								+ "."),
				Arguments.of(CitationStyle.MLA,
						"“The Tehran Conference.” The Reference, 22nd ed., The Editors, 25 Nov. 2026, " + address
								+ "."),
				Arguments.of(CitationStyle.APA,
						"The Editors. (2026). The Tehran Conference. In The Reference (22nd ed.). " + address),
				Arguments.of(CitationStyle.HOUSE,
						"“The Tehran Conference,” The Reference, edition 22, 25 November 2026, The Editors, " + address
								+ "."));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void citesPagesOfAnEditionByTheBodyThatPublishesThem(CitationStyle style, String expected) {
		assertThat(text(formatter.format(PAGE, style))).isEqualTo(expected);
	}

	@Test
	void notesNameThePart() {
		assertThat(text(formatter.format(PAGE, CitationStyle.CHICAGO_NOTE, "under “The Date”")))
			.contains("November 25, 2026, under “The Date,” https://");
		assertThat(text(formatter.format(PAGE, CitationStyle.HOUSE, "under “Who Won?”")))
			.startsWith("“The Tehran Conference,” under “Who Won?” The Reference,");
		assertThat(formatter.format(PAGE, CitationStyle.APA, "under “The Date”")).doesNotContain("The Date");
	}

	@Test
	void showsHostileWordsAsText() {
		String hostile = "<script>alert(1)</script>\uE001\uE004 & “x”";
		Source page = Source.entry("x", hostile, hostile, 1, hostile, HistoricalDate.parse("2026-11-25"),
				"https://example.org/?a=%3Cb");
		for (CitationStyle style : CitationStyle.values()) {
			assertThat(formatter.format(page, style, hostile)).doesNotContain("<script").contains("&lt;script");
		}
	}

	private static SourceBuilder work(String type, String title) {
		return SourceBuilder.source("work").type(type).title(title);
	}

	private static Contributor person(String family, String given) {
		return Contributor.person(family, given);
	}

	private static String text(String html) {
		return Jsoup.parse(html).text();
	}

}
