package org.secondfront.reading;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search without scripts: the ladder, what it says of itself, filters, and what it does
 * with questions that mean harm.
 */
class SearchPageTests extends SampleSite {

	@Test
	void aNameIsOfferedFirstAndNoRedirect() {
		Document page = search("the landing");
		assertThat(titles(page)).first().isEqualTo("The Landing");
		assertThat(titles(search("The General"))).containsExactly("Ike");
		assertThat(titles(search("first-name"))).first().isEqualTo("The Treaty");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void allWordsOfAPageFindItWithTheSectionThatHasThem() {
		Document page = search("part of it weather");
		assertThat(titles(page)).containsExactly("The Landing");
		assertThat(page.select(".result .title").attr("href")).startsWith("/articles/landing#the-weather:~:text=");
		assertThat(page.select(".result mark").eachText()).contains("part");
		assertThat(page.select(".result .where").text()).isEqualTo("The weather:");
		assertThat(page.select(".notice")).isEmpty();
		assertThat(page.select(".notices .note").text()).isEqualTo("1 page");
	}

	@Test
	void whereNoPageHasAllTheWordsSomeAreEnoughAndThatIsSaid() {
		Document page = search("treaty weather");
		assertThat(page.select(".notice").text()).startsWith("No page has all of these words.");
		assertThat(titles(page)).contains("The Treaty", "The Landing");
		Document back = page(page.select(".notice a").attr("href"));
		assertThat(titles(back)).isEmpty();
		assertThat(back.select(".notice").text()).startsWith("Nothing was found.").contains("Look for what comes near");
	}

	@Test
	void aMisspeltWordIsCorrectedAndThatIsSaid() {
		Document page = search("brigdehead");
		assertThat(page.select(".notice").text()).contains("These are the answers for “bridgehead”");
		assertThat(titles(page)).containsExactly("Bridgehead");
		assertThat(titles(page(page.select(".notice a").attr("href")))).isEmpty();
		Document both = search("treaty brigdehead");
		assertThat(both.select(".notice").text()).startsWith("No page has all of these words.");
		assertThat(titles(search("bridgehed beyod"))).containsExactly("Bridgehead");
	}

	@Test
	void whatIsUnwantedIsLeftOutEvenIfTheTitleHasTheWord() {
		assertThat(titles(search("landing"))).contains("The Landing");
		assertThat(titles(search("landing -weather"))).isNotEmpty().doesNotContain("The Landing");
		assertThat(titles(search("landing -\"the weather\""))).isNotEmpty().doesNotContain("The Landing");
	}

	@Test
	void aPhraseIsMoreThanItsWords() {
		assertThat(titles(search("\"part of it\""))).contains("The Landing");
		assertThat(search("\"weather landing\"").select(".notice").text())
			.startsWith("No page has all of these words.");
	}

	@Test
	void aTimeOrPlaceIsBetterThanNothing() {
		Document page = search("xyzzyq in June 1944");
		assertThat(page.select(".notice").text()).contains("what the reference has of June 1944");
		assertThat(titles(page)).contains("Landing begins", "The Landing").doesNotContain("Ten years on");
		Document place = page("/search?q=beach&kind=claims");
		assertThat(place.select(".notice").text()).contains("of the place");
		assertThat(titles(place)).contains("The Beach", "The Landing");
		assertThat(place.select(".notice a").eachAttr("href")).contains("/search?q=beach");
	}

	@Test
	void nothingIsSaidPlainlyWithAWayOn() {
		Document page = search("xyzzyq plugh");
		assertThat(titles(page)).isEmpty();
		assertThat(page.select(".notice").text()).contains("Nothing was found.")
			.contains("counted for the editors, with nothing about you");
		assertThat(page.select(".remark a").eachAttr("href")).contains("/timeline", "/people", "/search/help");
	}

	@Test
	void phrasesMinusAndOrAreUnderstood() {
		assertThat(titles(search("\"beyond the water\""))).containsExactly("Bridgehead");
		assertThat(titles(search("landing -treaty -offensive"))).doesNotContain("The Treaty", "The Offensive")
			.contains("The Beach");
		assertThat(titles(search("bridgehead OR treaty"))).contains("Bridgehead", "The Treaty");
		assertThat(titles(search("-landing"))).isEmpty();
	}

	@Test
	void filtersKeepEachOtherAndCountExactly() {
		Document page = search("landing");
		List<String> kinds = page.select(".narrow ul").get(0).select("a").eachText();
		assertThat(kinds).contains("Articles 2", "Events 1");
		for (org.jsoup.nodes.Element choice : page.select(".narrow a")) {
			Document narrowed = page(choice.attr("href"));
			String count = choice.select(".count").text();
			assertThat(narrowed.select(".result")).as(choice.text()).hasSize(Integer.parseInt(count));
			assertThat(narrowed.select(".notices .note").text()).startsWith(count + " page");
		}
		Document both = page("/search?q=landing&kind=events&lane=west");
		assertThat(both.select(".narrow a[href]").eachAttr("href")).contains("/search?q=landing&lane=west",
				"/search?q=landing&kind=events");
		assertThat(titles(both)).containsExactly("Landing begins");
		assertThat(titles(page("/search?q=monday&verdict=wrong"))).containsExactly("It began on a <b>Monday</b>.");
		assertThat(titles(page("/search?q=it&topic=peace&kind=claims&verdict=wrong"))).isEmpty();
	}

	@Test
	void aPeriodFindsWhatHappenedThen() {
		Document page = page("/search?q=&from=June+1944&to=August+1944");
		assertThat(titles(page)).startsWith("A year of it")
			.contains("Landing begins", "Offensive begins")
			.doesNotContain("Ten years on");
		assertThat(page.select("input[name=from]").attr("value")).isEqualTo("June 1944");
		assertThat(titles(page("/search?q=it&kind=events&from=1954"))).containsExactly("Ten years on");
		Document hint = search("landing 6 June 1944");
		assertThat(hint.select(".notice a").eachAttr("href"))
			.contains("/search?q=landing&from=1944-06-06&to=1944-06-06");
		assertThat(page("/search?q=landing&from=whenever").select(".notice").text()).contains("could not be read");
	}

	@Test
	void answersAreInPagesThatDoNotOverlap() {
		Document page = page("/search?q=&kind=claims&page=2");
		assertThat(page.select(".notice").text()).contains("no more answers");
		assertThat(page("/search?q=landing&page=99999").select(".notice").text()).contains("no more answers");
		assertThat(page("/search?q=landing&page=-1").select(".result")).isNotEmpty();
	}

	static Stream<String> hostile() {
		return Stream.of("%", "_", "'", "\"", "\\", "\0", "a\0b", "'; drop table page; --",
				"\uD83D\uDE00 \uD83C\uDDEC\uD83C\uDDE7", "\u05E9\u05DC\u05D5\u05DD \u202Eevil", "x".repeat(10_000),
				"a ".repeat(5_000), "\"".repeat(500), "-".repeat(300), "-a ".repeat(300), "or ".repeat(300),
				"a:* & !b | (c", "<script>alert(1)</script>", "${7*7} #{7*7} *{7*7} __${7*7}__", "the and of a",
				"../../etc/passwd", "e\u0301".repeat(100), "' | 'name=landing", "kind=PLACE",
				"%00%0d%0aSet-Cookie: a=b", "landing -- Select", "a<->b:ABCD", "\u4E8C\u6218", "Тегеран", "!!!",
				"((((((((((", "٣٤٥", "ﷺ", "\uFFFF\uFFFE");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whateverIsAskedGetsAPlainAnswer(String q) {
		for (String more : new String[] { "", "&as=typed", "&kind=articles&topic=war", "&page=50" }) {
			HttpResponse<String> answer = get("/search?q=" + encode(q) + more);
			assertThat(answer.statusCode()).as(q).isIn(200, 400);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select("main script, main [onclick]")).isEmpty();
			assertThat(page.select("h1").text()).isIn("Search", "That cannot be answered");
			assertThat(page.select("main").text()).doesNotContain("Exception", "tsquery", "49");
			assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind", "topic", "lane", "verdict", "from", "to", "page", "as" })
	void noOtherParameterDoesHarm(String name) {
		hostile().filter((value) -> value.length() < 1000).forEach((value) -> {
			HttpResponse<String> answer = get("/search?q=landing&" + name + "=" + encode(value));
			assertThat(answer.statusCode()).as(name + "=" + value).isIn(200, 400);
		});
	}

	@Test
	void anHonestQuestionWithSuchSignsIsAnswered() {
		assertThat(titles(search("landing -- offensive"))).contains("The Offensive");
		assertThat(titles(search("it's 100% the landing?!"))).isNotEmpty();
	}

	@Test
	void answersAreTheReadersAlone() {
		assertThat(get("/search?q=landing").headers().firstValue("Cache-Control")).contains("private, max-age=60");
		assertThat(page("/search/help").select("h1").text()).isEqualTo("How to search");
		assertThat(page("/articles/landing").select(".masthead form[role=search] input").attr("name")).isEqualTo("q");
	}

	private Document search(String q) {
		return page("/search?q=" + encode(q));
	}

	private static String encode(String q) {
		return URLEncoder.encode(q, StandardCharsets.UTF_8);
	}

	private static List<String> titles(Document page) {
		return page.select(".result .title").eachText();
	}

}
