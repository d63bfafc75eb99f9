package org.secondfront.reading;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cards that links open.
 */
class PreviewTests extends SampleSite {

	private static final String SUMMARY = "A summary that is long enough for the checks, which want at least ninety characters of plain text in it.";

	@Test
	void theCardOfAnArticleTellsDatesPlaceAndTheFirstSentence() {
		Document card = card("/previews/articles/landing");
		assertThat(card.select(".card-kind").text()).isEqualTo("Article · War");
		assertThat(card.select(".card-title").text()).isEqualTo("The Landing");
		assertThat(card.select(".card-title a").attr("href")).isEqualTo("/articles/landing");
		assertThat(card.select(".card-facts").text()).isEqualTo("6 June 1944 · The Beach");
		assertThat(card.select(".card-gist").text()).isEqualTo(SUMMARY);
		assertThat(card.select(".card").attr("data-accent")).isEqualTo("teal");
		assertThat(card.select(".card-why")).isEmpty();
	}

	@Test
	void theCardOfASectionShowsThatSection() {
		Document card = card("/previews/articles/landing?section=the-date");
		assertThat(card.select(".card-kind").text()).isEqualTo("Article · The Landing");
		assertThat(card.select(".card-title").text()).isEqualTo("The date");
		assertThat(card.select(".card-title a").attr("href")).isEqualTo("/articles/landing#the-date");
		assertThat(card.select(".card-gist").text()).isEqualTo("They spoke of the second words.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/previews/articles/landing?from=articles/offensive | came out of | It kept a promise.",
			"/previews/articles/offensive?from=articles/landing | led to | It kept a promise.",
			"/previews/articles/offensive?from=articles/treaty | set against | The offensive decided its terms.",
			"/editions/1/previews/articles/landing?from=articles/offensive | came out of | It kept a promise." })
	void aRelationSaysWhyThePageIsLinkedHere(String path, String words, String because) {
		Document card = card(path);
		assertThat(card.select(".card-why .relation").text()).isEqualTo(words);
		assertThat(card.select(".card-why").text()).isEqualTo("Linked here because this page " + words + " " + because);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/previews/people/ike | Person | Ike | 1890–1969",
					"/previews/places/beach | Place | The Beach | Somewhere, France",
					"/previews/events/landing-begins | Event · War | Landing begins | 6 June 1944 · The Beach",
					"/previews/claims/c-2 | Claim · War | It began on a <b>Monday</b>. | Wrong",
					"/previews/topics/peace | Topic | The Peace | 1945–1991",
					"/previews/glossary/bridgehead | Term | Bridgehead | ''",
					"/previews/trails/both | Trail | Both fronts | ''" })
	void everyKindOfPageHasACard(String path, String kind, String title, String facts) {
		Document card = card(path);
		assertThat(card.select(".card-kind").text()).isEqualTo(kind);
		assertThat(card.select(".card-title").text()).isEqualTo(title);
		assertThat(card.select(".card-facts").text()).isEqualTo(facts);
	}

	@Test
	void theCardOfAWorkIsItsEntry() {
		assertThat(card("/previews/sources/book").select(".card-gist").text()).contains("Writer, Ann", "A Book",
				"2001");
	}

	@Test
	void aCardIsAPartOfAPageForReadersAlone() {
		HttpResponse<String> card = get("/previews/articles/hostile");
		assertThat(card.body()).doesNotContain("<html", "<script", "</script>").contains("&lt;/script&gt;");
		assertThat(card.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(card.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
	}

	@Test
	void cachesKeepACardAsTheyKeepItsPage() {
		HttpResponse<String> card = get("/previews/articles/landing?from=articles/offensive");
		assertThat(card.headers().firstValue("Cache-Control").orElse("")).contains("public", "stale-while-revalidate");
		String tag = card.headers().firstValue("ETag").orElseThrow();
		assertThat(get("/previews/articles/landing?from=articles/offensive", "If-None-Match", tag).statusCode())
			.isEqualTo(304);
	}

	@Test
	void aFormerEditionHasTheCardsOfThatTime() {
		Document card = card("/editions/1/previews/articles/landing?section=the-date");
		assertThat(card.select(".card-gist").text()).isEqualTo("They spoke of the first words.");
		assertThat(card.select(".card-title a").attr("href")).isEqualTo("/editions/1/articles/landing#the-date");
		assertThat(card("/editions/1/previews/articles/old-plan").select(".card-title").text())
			.isEqualTo("The Old Plan");
		assertThat(get("/editions/9/previews/articles/landing").statusCode()).isEqualTo(404);
	}

	@Test
	void anOldAddressHasTheCardOfThePageThatMoved() {
		assertThat(card("/previews/articles/first-name").select(".card-title a").attr("href"))
			.isEqualTo("/articles/treaty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/previews/articles/nothing", "/previews/articles/old-plan", "/previews/articles/A-B",
			"/previews/articles/%22%3E", "/editions/3/previews/articles/old-plan" })
	void thereIsNoCardOfWhatIsNotThere(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "section=none", "section=%22%3E%00", "from=", "from=articles", "from=nothing/landing",
			"from=articles/%00", "from=articles/landing", "section=" })
	void whatTheAddressSaysBesidesDoesNoHarm(String query) {
		Document card = card("/previews/articles/landing?" + query);
		assertThat(card.select(".card-title").text()).isEqualTo("The Landing");
		assertThat(card.select(".card-why")).isEmpty();
	}

	private Document card(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parseBodyFragment(response.body());
	}

}
