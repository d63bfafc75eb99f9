package org.secondfront.reading;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryPageTests extends SampleSite {

	@Test
	void pageOfAFormerEditionSaysSoAndLeadsToTheCurrentOne() {
		Document page = page("/editions/1/articles/landing");
		assertThat(page.select("main").text()).contains("the first words").doesNotContain("the second words");
		assertThat(page.select(".former").text()).contains("Edition 1, not the current one");
		assertThat(page.select(".former a").eachAttr("href")).containsExactly("/articles/landing");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/articles/landing");
		assertThat(page.select("footer").text()).contains("Edition 1");
		assertThat(page("/articles/landing").select(".former")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/war", "/articles/landing", "/people/ike", "/places/beach", "/glossary/bridgehead",
			"/sources/book", "/events/landing-begins", "/claims/c-1", "/trails/both" })
	void everyKindOfPageHasItsEditionsAndItsHistory(String path) {
		assertThat(page("/editions/1" + path).select(".former a").eachAttr("href")).containsExactly(path);
		assertThat(page(path).select(".edition a").eachAttr("href")).startsWith(path + "/history",
				"/editions/3" + path);
		assertThat(page(path + "/history").select(".versions > li")).isNotEmpty();
		assertThat(page(path + "/compare").select("h1")).hasSize(1);
	}

	@Test
	void movedPageOfAFormerEditionPointsToWhereItLivesNow() {
		Document page = page("/editions/1/articles/first-name");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/articles/treaty");
		HttpResponse<String> later = get("/editions/2/articles/first-name");
		assertThat(later.statusCode()).isEqualTo(301);
		assertThat(later.headers().firstValue("Location")).contains("/editions/2/articles/treaty");
	}

	@Test
	void retiredPageCanBeReadInItsLastEdition() {
		Document gone = Jsoup.parse(get("/articles/old-plan").body());
		assertThat(gone.select("main a[href=/editions/1/articles/old-plan]")).hasSize(1);
		Document page = page("/editions/1/articles/old-plan");
		assertThat(page.select(".former").text()).contains("retired");
		assertThat(page.select("link[rel=canonical]")).isEmpty();
		assertThat(get("/editions/2/articles/old-plan").statusCode()).isEqualTo(410);
		assertThat(page("/articles/old-plan/history").select(".versions").text()).contains("Retired in edition 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editions/0/articles/landing", "/editions/4/articles/landing", "/editions/99999999999",
			"/editions/4", "/editions/1/articles/no-such-page", "/editions/1/articles/LANDING",
			"/editions/1/css/base.css", "/articles/none/history", "/articles/none/compare",
			"/articles/landing/compare?from=9&to=1" })
	void whatNeverWasIsNotFound(String path) {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void historyTellsWhatEachVersionChanged() {
		Document page = page("/articles/landing/history");
		assertThat(page.select(".versions > li")).hasSize(2);
		assertThat(page.select(".versions > li").get(0).text()).contains("Edition 2", "in wording alone", "The date");
		assertThat(page.select(".versions h2 a").eachAttr("href")).containsExactly("/editions/2/articles/landing",
				"/editions/1/articles/landing");
		assertThat(page("/articles/landing").select("main a[href=/articles/landing/history]")).hasSize(1);
		assertThat(get("/articles/first-name/history").headers().firstValue("Location"))
			.contains("/articles/treaty/history");
	}

	@Test
	void comparisonMarksTheWordsThatDiffer() {
		Document page = page("/articles/landing/compare?from=1&to=2");
		assertThat(page.select(".compared h2").eachText()).containsExactly("The date");
		assertThat(page.select(".compared del").text()).isEqualTo("first");
		assertThat(page.select(".compared ins").text()).isEqualTo("second");
		// whichever way round it was asked for
		assertThat(page("/articles/landing/compare?from=2&to=1").select(".compared ins").text()).isEqualTo("second");
		assertThat(page("/articles/landing/compare").select(".compared del").text()).isEqualTo("first");
		assertThat(page("/sources/book/compare").select("main").text()).contains("nothing to compare");
		assertThat(get("/articles/landing/compare?from=x").statusCode()).isEqualTo(400);
	}

	@Test
	void changesAreThoseOfFactAndTheEditionHasAll() {
		Document changes = page("/changes");
		assertThat(changes.select("section[aria-labelledby=edition-2]").text()).contains("The Old Plan", "Retired")
			.doesNotContain("The Landing");
		assertThat(page("/editions/2").select("main").text()).contains("The Landing", "not in fact", "Moved from");
		assertThat(page("/editions").select(".leads a").eachText()).containsExactly("Edition 3", "Edition 2",
				"Edition 1");
		assertThat(get("/changes?before=-5").statusCode()).isEqualTo(200);
	}

	@Test
	void feedIsValidAtomWithIdsThatStay() throws Exception {
		HttpResponse<String> response = get("/changes.atom");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Element feed = factory.newDocumentBuilder()
			.parse(new InputSource(new StringReader(response.body())))
			.getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		for (String needed : List.of("title", "id", "updated", "author")) {
			assertThat(feed.getElementsByTagName(needed).getLength()).as(needed).isPositive();
		}
		NodeList entries = feed.getElementsByTagName("entry");
		assertThat(entries.getLength()).isPositive();
		List<String> ids = new ArrayList<>();
		for (int index = 0; index < entries.getLength(); index++) {
			Element entry = (Element) entries.item(index);
			ids.add(entry.getElementsByTagName("id").item(0).getTextContent());
			assertThat(entry.getElementsByTagName("updated").item(0).getTextContent()).endsWith("Z");
			assertThat(entry.getElementsByTagName("link").getLength()).isEqualTo(1);
		}
		assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.startsWith("urn:uuid:"));
		assertThat(get("/changes.atom").body()).isEqualTo(response.body());
		assertThat(response.body()).doesNotContain("The Landing: ").contains("The Old Plan");
		assertThat(get("/changes.atom", "If-None-Match", response.headers().firstValue("ETag").orElse("")).statusCode())
			.isEqualTo(304);
	}

}
