package org.secondfront.reading;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events, claims and trails.
 */
class StoryPageTests extends SampleSite {

	@Test
	void theTimelineIsInOrderByYearAndMonth() {
		Document page = page("/timeline");
		assertThat(page.select(".year > h2").eachText()).containsExactly("1944", "1954");
		assertThat(page.select(".year").get(0).select("h3").eachText()).containsExactly("In the year", "June");
		assertThat(events(page)).containsExactly("/events/the-year", "/events/landing-begins",
				"/events/offensive-begins", "/events/long-after");
		assertThat(page.select(".event").get(1).text()).isEqualTo("6 June · West · War Landing begins It begins.");
		assertThat(page.select(".event").get(1).select("time").attr("datetime")).isEqualTo("1944-06-06");
		assertThat(page.select(".event").get(1).select("[data-accent=teal]").text()).isEqualTo("· War");
		assertThat(page.select(".event").get(2).attr("data-lane")).isEqualTo("2");
		assertThat(page.select(".lane-heads li").eachText()).containsExactly("West", "East");
	}

	@Test
	void filtersAreLinksThatKeepEachOther() {
		Document page = page("/timeline?lane=east&topic=war");
		assertThat(events(page)).containsExactly("/events/offensive-begins");
		assertThat(page.body().attr("data-accent")).as("the colour of the topic").isEqualTo("teal");
		assertThat(page.select(".filters [aria-current]").eachText()).containsExactly("East", "War");
		assertThat(page.select(".filters a").eachAttr("href")).contains("/timeline?topic=war",
				"/timeline?lane=west&topic=war", "/timeline?lane=east");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/timeline");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?lane=%22%3E%3Cscript%3E", "/timeline?topic=none&lane=", "/claims?verdict=maybe",
			"/claims?section=%00", "/claims?topic=%F0%9F%98%80&section=a&section=b" })
	void anUnknownFilterFindsNothingAndSaysSo(String path) {
		Document page = page(path);
		assertThat(page.select(".none").text()).contains("Show them all");
		assertThat(page.select(".event, .claims li, main script")).isEmpty();
	}

	@Test
	void anEventTellsWhereItIsTreatedAndWhatHappenedElsewhere() {
		Document page = page("/events/landing-begins");
		assertThat(page.select("section[aria-labelledby=treated-in] a").eachAttr("href"))
			.containsExactly("/articles/landing#the-date");
		assertThat(page.select("section[aria-labelledby=meanwhile] .title").eachText())
			.containsExactly("Offensive begins");
		assertThat(page.select(".facts a").eachAttr("href")).containsExactly("/people/ike", "/places/beach");
		assertThat(page.select("section[aria-labelledby=sources] li").text()).contains("A Book", "Here: p. 5.");
		assertThat(page.select(".neighbours a").eachAttr("href")).containsExactly("/events/the-year",
				"/events/offensive-begins");
		assertThat(page("/events/long-after").select("#meanwhile")).isEmpty();
		assertThat(get("/events").headers().firstValue("Location")).contains("/timeline");
	}

	@Test
	void theLedgerCountsItsVerdicts() {
		Document page = page("/claims");
		assertThat(page.select(".counts li").eachText()).containsExactly("Supported 1", "Disputed 1", "Wrong 1");
		assertThat(page.select(".tally rect").eachAttr("width")).containsExactly("1", "1", "1");
		assertThat(page.select(".group h2").eachText()).containsExactly("Introduction", "Means & ends");
		assertThat(page.select(".claims .claim").eachText()).containsExactly("It began on a Tuesday.", "It mattered.",
				"It began on a <b>Monday</b>.");
		assertThat(page("/").select(".counts li").eachText()).contains("Wrong 1");
	}

	@Test
	void theLedgerIsNarrowedDownByVerdictTopicAndSection() {
		assertThat(claims(page("/claims?verdict=wrong"))).containsExactly("/claims/c-2");
		assertThat(claims(page("/claims?topic=peace"))).containsExactly("/claims/c-3");
		String section = page("/claims/c-2").select(".facts a").attr("href");
		assertThat(claims(page(section))).containsExactly("/claims/c-2");
	}

	@Test
	void aClaimShowsVerdictFindingAndEvidence() {
		Document page = page("/claims/c-2");
		assertThat(page.select("h1").text()).isEqualTo("It began on a <b>Monday</b>.");
		assertThat(page.select(".judgement").text()).isEqualTo("Wrong The record contradicts it");
		assertThat(page.select(".summary").text()).isEqualTo("It did not.");
		assertThat(page.select("section[aria-labelledby=treated-in] a").eachAttr("href"))
			.containsExactly("/articles/landing#the-date", "/articles/offensive#plan");
		assertThat(page.select("section[aria-labelledby=sources] li")).hasSize(2);
	}

	@Test
	void aSectionOpensTheClaimsCheckedInIt() {
		Element mark = page("/articles/landing").select("section[aria-labelledby=the-date] details.checked").get(0);
		assertThat(mark.select("summary").text()).isEqualTo("2 claims checked here");
		assertThat(mark.select("a").eachAttr("href")).containsExactly("/claims/c-1", "/claims/c-2");
		assertThat(mark.select("li").get(1).text()).isEqualTo("It began on a <b>Monday</b>. Wrong");
		assertThat(page("/articles/landing").select("section[aria-labelledby=the-weather] .checked")).isEmpty();
	}

	@Test
	void aTrailSaysAtEachStepWhyItComesNext() {
		assertThat(page("/trails").select(".entries li").eachText()).singleElement()
			.asString()
			.startsWith("Both fronts 4 steps");
		Document page = page("/trails/both");
		assertThat(page.select(".steps a").eachAttr("href")).containsExactly("/articles/landing?trail=both#the-weather",
				"/articles/offensive?trail=both", "/articles/landing?trail=both&step=3#the-date",
				"/people/ike?trail=both");
		assertThat(page.select(".steps .title").eachText()).containsExactly("The Landing, under “The weather”",
				"The Offensive", "The Landing, under “The date”", "Ike");
		assertThat(page.select(".steps .gist").eachText()).containsExactly("Begin here.", "Then there.",
				"And back again.", "Who led it.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/articles/landing?trail=both | step 1 of 4 | Begin here. | /articles/offensive?trail=both",
			"/articles/offensive?trail=both | step 2 of 4 | Then there. "
					+ "| /articles/landing?trail=both#the-weather /articles/landing?trail=both&step=3#the-date",
			"/articles/landing?trail=both&step=3 | step 3 of 4 | And back again. "
					+ "| /articles/offensive?trail=both /people/ike?trail=both",
			"/people/ike?trail=both | step 4 of 4 | Who led it. "
					+ "| /articles/landing?trail=both&step=3#the-date /trails",
			"/editions/1/articles/offensive?trail=both | step 2 of 4 | Then there. "
					+ "| /articles/landing?trail=both#the-weather /articles/landing?trail=both&step=3#the-date" })
	void aPageShowsWhereItsReaderStandsOnATrail(String path, String step, String sentence, String turn) {
		Document page = page(path);
		assertThat(page.select(".trail-name").text()).isEqualTo("Both fronts " + step);
		assertThat(page.select(".trail-name a").attr("href"))
			.isEqualTo("/trails/both#step-" + step.replaceAll("step (\\d).*", "$1"));
		assertThat(page.select(".trail-sentence").text()).isEqualTo(sentence);
		assertThat(String.join(" ", page.select(".trail-turn a").eachAttr("href"))).isEqualTo(turn);
		assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain("trail");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/landing", "/articles/landing?trail=none", "/articles/landing?trail=",
			"/articles/treaty?trail=both", "/articles/landing?trail=%22%3E%3Cscript%3E", "/people?trail=both",
			"/articles/landing?trail=%00&step=x" })
	void aTrailThatDoesNotLeadHereIsPassedOver(String path) {
		assertThat(page(path).select(".trail")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {
					"/articles/landing | step 1 of 4, and again at step 3 "
							+ "| /articles/landing?trail=both#the-weather /articles/landing?trail=both&step=3#the-date",
					"/articles/offensive?trail=none | step 2 of 4 | /articles/offensive?trail=both",
					"/people/ike | step 4 of 4 | /people/ike?trail=both" })
	void aPageNamesTheTrailsThatLeadThroughIt(String path, String steps, String hrefs) {
		Elements through = page(path).select(".end .through");
		assertThat(through.eachText()).containsExactly("On the trail Both fronts, " + steps);
		assertThat(String.join(" ", through.select("a").eachAttr("href"))).isEqualTo(hrefs);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/offensive?trail=both", "/articles/treaty", "/places/beach" })
	void aTrailThatIsFollowedOrLeadsElsewhereIsNotNamed(String path) {
		assertThat(page(path).select(".through")).isEmpty();
	}

	@Test
	void aStepThatIsNoneIsThatOfThePage() {
		assertThat(page("/articles/landing?trail=both&step=2").select(".trail-name").text()).contains("step 1 of 4");
		assertThat(page("/articles/landing?trail=both&step=99999999999").select(".trail-name").text())
			.contains("step 1 of 4");
	}

	@Test
	void anOldAddressLeadsOnAlongTheTrail() {
		assertThat(get("/articles/first-name?trail=both").headers().firstValue("Location"))
			.contains("/articles/treaty?trail=both");
	}

	private static List<String> events(Document page) {
		return page.select(".event .title a").eachAttr("href");
	}

	private static List<String> claims(Document page) {
		return page.select(".claims .claim a").eachAttr("href");
	}

	@Test
	void aRibbonShowsTheTimeOfAnArticleAmongTheEvents() {
		Document page = page("/articles/landing");
		Elements ribbon = page.select("a.ribbon");
		assertThat(ribbon.select("> span").text())
			.isEqualTo("6 June 1944 on the timeline, among 4 events from 1944 to 1954");
		assertThat(ribbon.attr("href")).isEqualTo("/timeline#1944-06");
		assertThat(page("/timeline").select("[id=1944-06]").text()).isEqualTo("June");
		// a dot for each event, in the lanes of site.yaml
		assertThat(ribbon.select("path").eachAttr("d").stream().mapToInt((path) -> path.split("M").length - 1).sum())
			.isEqualTo(4);
		assertThat(ribbon.select("text").eachText()).containsExactly("1944", "1954");
		assertThat(page("/articles/treaty").select("a.ribbon")).as("an article without a date").isEmpty();
	}

}
