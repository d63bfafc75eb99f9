package org.secondfront.reading;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondfront.database.CatalogueOwner;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class PageTests extends SampleSite {

	@Autowired
	EntityManagerFactory entityManagerFactory;

	@Autowired
	CatalogueOwner owner;

	@ParameterizedTest
	@CsvSource({ "/, 7", "/about, 2", "/topics/war, 6", "/articles/landing, 8", "/articles/hostile, 8", "/people, 2",
			"/people/ike, 7", "/places/beach, 7", "/glossary/bridgehead, 5", "/sources, 2", "/sources/book, 4",
			"/timeline, 3", "/events/landing-begins, 12", "/claims, 3", "/claims/c-1, 9", "/trails, 2", "/style, 9",
			"/trails/both, 6", "/articles/landing?trail=both, 10", "/viewpoints, 2", "/previews/articles/landing, 2",
			"/previews/articles/landing?section=the-date&from=articles/offensive, 3", "/articles/landing/passages/1, 3",
			"/articles/offensive/recall, 3", "/articles/nothing, 13", "/articles/first-name, 4",
			"/articles/old-plan, 4", "/nothing, 12", "/search, 2", "/search?q=landing, 4", "/search?q=landnig, 9",
			"/search?q=landing+nowhere, 7", "/search/help, 1" })
	void noPageAsksMoreOftenThan(String path, long queries) {
		get(path);
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		get(path);
		assertThat(statistics.getPrepareStatementCount()).isPositive().isLessThanOrEqualTo(queries);
	}

	@Test
	void templatesFollowMerePaths(@Autowired SpringTemplateEngine engine) {
		assertThat(StandardExpressions.getVariableExpressionEvaluator(engine.getConfiguration()))
			.extracting((evaluator) -> evaluator.getClass().getSimpleName())
			.isEqualTo("PathEvaluator");
	}

	@Test
	void notModifiedAsksOnceOnly() {
		String tag = get("/articles/landing").headers().firstValue("ETag").orElseThrow();
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		assertThat(get("/articles/landing", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
	}

	@Test
	void aPageIsReadAsOfOneMoment(@Autowired JdbcClient reader) {
		assertThat(reader.sql("select current_setting('transaction_isolation')").query(String.class).single())
			.isEqualTo("repeatable read");
	}

	@Test
	void relationsAreShownAtBothEndsInTheRightWords() {
		assertThat(related("/articles/offensive")).containsExactly("came out of /articles/landing It kept a promise.",
				"context for /articles/treaty The offensive decided its terms.");
		assertThat(related("/articles/landing")).containsExactly("led to /articles/offensive It kept a promise.",
				"led to /articles/treaty Without the landing there was none.");
		assertThat(related("/articles/treaty")).containsExactly(
				"set against /articles/offensive The offensive decided its terms.",
				"came out of /articles/landing Without the landing there was none.");
		assertThat(related("/people/nobody")).isEmpty();
	}

	private List<String> related(String path) {
		return page(path).select("ul.related > li")
			.stream()
			.map((entry) -> entry.select(".relation").text() + " " + entry.select("a").attr("href") + " "
					+ entry.select(".because").text())
			.toList();
	}

	@Test
	void backlinksTellSentenceAndSectionOnceEach() {
		Document page = page("/articles/landing");
		List<Element> links = page.select(".end .backlinks > li");
		assertThat(links.stream().map((link) -> link.select("a.title").attr("href")))
			.containsExactly("/articles/offensive", "/people/ike", "/topics/war");
		assertThat(links.get(0).select(".sentence").text()).contains("It followed the landing");
		assertThat(links.get(0).select("a.under").attr("href")).isEqualTo("/articles/offensive#plan");
		assertThat(links.get(1).select(".sentence")).hasSize(1);
		// the section that it links to has it too
		assertThat(page.select("section:has(#the-date) details.inbound .sentence").eachText()).singleElement()
			.asString()
			.contains("It followed the landing");
		// mentions in front matter are no links in a text
		assertThat(page("/places/beach").select(".backlinks")).isEmpty();
	}

	/** What everything links to says so, and does not name everything. */
	@Test
	void moreLinksThanFitOnAPageAreLeftToSearch() {
		assertThat(page("/people/ike").select("a[href='/search?q=Ike']")).isEmpty();
		JdbcClient owner = JdbcClient.create(this.owner.dataSource());
		owner.sql("""
				insert into secondfront.link (version_id, page_id, until, position, sentence, target_id)
				select v.id, v.page_id, v.until, 1000 + n, 'Sentence ' || n || '.', t.page_id
				from secondfront.page_version v, secondfront.page_version t, generate_series(1, 400) n
				where v.slug = 'offensive' and v.live_page is not null and t.slug = 'ike' and t.live_page is not null
				""").update();
		try {
			Document page = page("/people/ike");
			assertThat(page.select(".end .backlinks .sentence")).hasSize(300);
			assertThat(page.select("section[aria-labelledby=what-links-here] a[href='/search?q=Ike']")).hasSize(1);
		}
		finally {
			owner.sql("delete from secondfront.link where position > 1000").update();
		}
	}

	@Test
	void onlyTheCurrentEditionIsSeen() {
		Document page = page("/articles/landing");
		assertThat(page.text()).contains("the second words").doesNotContain("the first words");
		assertThat(page("/topics/war").select("main a[href=/articles/old-plan]")).isEmpty();
		assertThat(page("/sources/paper").select("main a[href^=/articles/old-plan]")).isEmpty();
		assertThat(page("/").text()).contains("4 articles").doesNotContain("The Old Plan");
	}

	@Test
	void readingOrderGoesOnFromTopicToTopic() {
		assertThat(neighbours("/articles/landing")).containsExactly("/articles/offensive");
		assertThat(neighbours("/articles/offensive")).containsExactly("/articles/landing", "/articles/treaty");
		assertThat(neighbours("/articles/treaty")).containsExactly("/articles/offensive", "/articles/hostile");
		assertThat(neighbours("/articles/hostile")).containsExactly("/articles/treaty");
		assertThat(neighbours("/topics/war")).containsExactly("/topics/peace");
	}

	private List<String> neighbours(String path) {
		return page(path).select(".neighbours a").eachAttr("href");
	}

	@Test
	void peopleAndPlacesListTheArticlesThatNameThem() {
		assertThat(page("/people/ike").select("main a[href=/articles/landing]")).isNotEmpty();
		assertThat(page("/people/ike").text()).contains("1890–1969", "The General");
		assertThat(page("/places/beach").text()).contains("49.37° N, 0.88° W", "Somewhere, France");
		assertThat(page("/articles/landing").select("main a[href=/places/beach]")).isNotEmpty();
		assertThat(page("/articles/landing").text()).contains("A Tuesday");
	}

	@Test
	void anArticleNamesIndependentReferencesAndWhereTheyDiffer() {
		Document page = page("/articles/landing");
		assertThat(page.select(".elsewhere > li").eachText()).containsExactly(
				"Another <i>Reference</i> example.org It counts the hours otherwise.",
				"A Third example.net It leaves out the weather.");
		assertThat(page.select(".elsewhere a[rel=external]").eachAttr("href"))
			.containsExactly("https://www.example.org/landing?a=b&c=d", "https://example.net/landing");
		assertThat(page("/articles/offensive").select("#check-us-elsewhere")).isEmpty();
	}

	@Test
	void theFootOfAPageTellsReviewEditionLicenceHistoryAndWhereToReportAnError() {
		Document page = page("/articles/landing");
		assertThat(page.select(".edition").text()).contains("Last changed in edition 2", "Licence: CC BY 4.0.");
		assertThat(page.select(".edition a").eachAttr("href")).contains("/articles/landing/history",
				"https://creativecommons.org/licenses/by/4.0/",
				"mailto:editors@example.org?subject=Error%20on%20http%3A%2F%2Flocalhost%3A8080%2Farticles%2Flanding%2C%20edition%203");
		assertThat(page.select(".colophon a[href^=mailto:]").attr("href")).endsWith("edition%203");
		assertThat(page("/editions/1/articles/landing").select(".edition a[href^=mailto:]").attr("href"))
			.contains("%2Feditions%2F1%2Farticles%2Flanding");
		assertThat(page("/people").select(".colophon a[href^=mailto:]").attr("href"))
			.isEqualTo("mailto:editors@example.org");
	}

	@Test
	void sourcesTellWhereTheyAreCited() {
		Document page = page("/sources/book");
		assertThat(page.select("main a[href^=/articles/landing#]").eachAttr("href")).allSatisfy((href) -> {
			String name = href.substring(href.indexOf('#') + 1);
			assertThat(page("/articles/landing").getElementById(name)).as(href).isNotNull();
		}).isNotEmpty();
		assertThat(page.text()).contains("p. 5");
	}

	@Test
	void articlesTellMachinesWhatTheyAre() {
		Document page = page("/articles/landing");
		JsonNode graph = jsonLd(page).get("@graph");
		JsonNode article = graph.get(0);
		assertThat(article.get("@type").asString()).isEqualTo("Article");
		assertThat(article.get("temporalCoverage").asString()).isEqualTo("1944-06-06");
		assertThat(article.get("author").get("name").asString()).isEqualTo("Editors");
		assertThat(article.get("about").findValuesAsString("@type")).containsExactly("Place", "Person");
		assertThat(article.get("citation").size()).isEqualTo(2);
		assertThat(article.get("datePublished").asString()).isLessThan(article.get("dateModified").asString());
		assertThat(graph.get(1).get("itemListElement").findValuesAsString("name")).containsExactly("A Site", "War",
				"The Landing");
		assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo("The Landing");
		assertThat(page.select("meta[name=citation_publication_date]").attr("content")).matches("\\d{4}/\\d\\d/\\d\\d");
		assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
	}

	@ParameterizedTest
	@CsvSource({ "/people/ike, Person", "/places/beach, Place", "/glossary/bridgehead, DefinedTerm",
			"/topics/war, CollectionPage", "/sources/book, CreativeWork", "/events/landing-begins, Event",
			"/claims/c-1, ClaimReview" })
	void otherPagesTellMachinesWhatTheyAre(String path, String type) {
		JsonNode graph = jsonLd(page(path)).get("@graph");
		assertThat(graph.get(0).get("@type").asString()).isEqualTo(type);
		assertThat(graph.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
	}

	@Test
	void titlesCannotEndAScript() {
		String title = "End </script><script>alert(1)</script> & “more”";
		Document page = page("/articles/hostile");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("script:not([src])")).hasSize(1);
		assertThat(page.select("script").html()).doesNotContain("<", ">", "&");
		assertThat(jsonLd(page).get("@graph").get(0).get("headline").asString()).isEqualTo(title);
	}

	private static JsonNode jsonLd(Document page) {
		return JsonMapper.shared().readTree(page.select("script[type=application/ld+json]").html());
	}

}
