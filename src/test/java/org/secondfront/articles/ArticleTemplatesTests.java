package org.secondfront.articles;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.secondfront.page.Crumb;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.page.RenderedPage;
import org.secondfront.page.SampleText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the templates of articles and topics.
 */
class ArticleTemplatesTests {

	private static final TopicMark TOPIC = new TopicMark("/topics/tehran", "Tehran", "teal", 2, 6);

	private static final List<Crumb> CRUMBS = List.of(new Crumb("Second Front", "/"),
			new Crumb("Tehran", "/topics/tehran"), new Crumb("The Tehran Conference", ""));

	@Test
	void anArticleShowsAnswerFactsAndReasonsBeforeItsText() {
		Document page = RenderedPage.of("articles/article", article(SampleText.full(5, 12)));
		assertThat(page.title()).isEqualTo("The Tehran Conference · Second Front");
		assertThat(page.body().attr("data-accent")).isEqualTo("teal");
		assertThat(page.select("main > *").eachAttr("class")).containsExactly("lead", "contents", "text", "end");
		assertThat(page.select(".lead > *").eachAttr("class")).containsExactly("eyebrow", "when", "summary", "callout",
				"facts", "related-first");
		assertThat(page.select(".eyebrow").text()).isEqualTo("2 of 6 Tehran");
		assertThat(page.select(".when").text()).isEqualTo("28 November – 1 December 1943 · Tehran, Iran");
		assertThat(page.select(".summary").text()).isEqualTo("What it was & why it matters.");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/a");
		assertThat(page.select("script").html()).isEqualTo("{\"@type\":\"Article\"}");
		assertThat(page.select("nav[aria-label=Main] [aria-current]").text()).isEqualTo("Topics");
	}

	@Test
	void threeRelationsStandFirstAndTheOthersAtTheEnd() {
		Document page = RenderedPage.of("articles/article", article(SampleText.full(5, 0)));
		assertThat(page.select(".related-first li").eachText()).hasSize(3)
			.first()
			.isEqualTo("led to Article 0 Reason 0.");
		assertThat(page.select(".related-first li").eachAttr("data-accent")).containsExactly("red", "red");
		assertThat(page.select("[aria-labelledby=also-related] li")).hasSize(2);
		assertThat(page.select("#what-links-here")).isEmpty();
	}

	@Test
	void manyPagesThatLinkHereAreFoldedAwayButThere() {
		Document page = RenderedPage.of("articles/article", article(SampleText.full(0, 100)));
		assertThat(page.select(".backlinks > li")).hasSize(100);
		assertThat(page.select("details.more .backlinks > li")).hasSize(92);
		assertThat(page.select("details.more summary").text()).isEqualTo("92 more pages");
		assertThat(page.select(".backlinks > li").eachText()).first()
			.isEqualTo("Person 0 person A sentence. Section Another.");
	}

	@Test
	void anArticleWithNothingThatMayBeMissingHasNoEmptyParts() {
		Document page = RenderedPage.of("articles/article", new ArticleView(SampleText.head("A title"), CRUMBS, TOPIC,
				SampleText.bare(), List.of(), List.of(), List.of(), null, null));
		assertThat(page.select(".facts, .related, .contents, .text, .when, .callout, h2, .neighbours")).isEmpty();
		assertThat(page.select(".edition").text()).isEqualTo("Last changed in edition 3, 25 November 2026.");
	}

	@Test
	void moreThanThreePlacesAreNamedAtTheEnd() {
		List<Lead> places = List.of(new Lead("/places/a", "A", ""), new Lead("/places/b", "B", ""),
				new Lead("/places/c", "C", ""), new Lead("/places/d", "D", "D, now E"));
		Document page = RenderedPage.of("articles/article", new ArticleView(SampleText.head("A title"), CRUMBS, TOPIC,
				SampleText.bare(), places, List.of(), List.of(), null, null));
		assertThat(page.select(".when").text()).isEqualTo("A, B, C and elsewhere");
		assertThat(page.select("[aria-labelledby=where-it-happened] li").eachText()).endsWith("D D, now E");
	}

	@Test
	void aTitleOfUnusualLengthIsSetSmaller() {
		Document page = RenderedPage.of("articles/article", article(SampleText.full(1, 1)));
		assertThat(page.select("h1.long")).isEmpty();
		PageText bare = SampleText.bare();
		PageText text = new PageText("word ".repeat(24).strip(), bare.summary(), null, null, List.of(), "", "",
				List.of(), List.of(), List.of(), bare.changed(), null, null);
		assertThat(RenderedPage.of("articles/article", article(text)).select("h1.long")).hasSize(1);
	}

	@Test
	void aTopicListsItsArticlesAndItsNeighbours() {
		Document page = RenderedPage.of("articles/topic",
				new TopicView(SampleText.head("Tehran"), CRUMBS, TOPIC, SampleText.full(1, 1),
						List.of(new TopicView.ArticleEntry("/articles/a", "An article", "1943", "Its summary."),
								new TopicView.ArticleEntry("/articles/b", "Another", null, "Its summary.")),
						null, new Lead("/topics/overlord", "Overlord", "")));
		assertThat(page.select(".entries li").eachText()).containsExactly("An article 1943 Its summary.",
				"Another Its summary.");
		assertThat(page.select(".neighbours a").eachText()).containsExactly("Read next Overlord");
	}

	private static ArticleView article(PageText text) {
		return new ArticleView(SampleText.head("The Tehran Conference"), CRUMBS, TOPIC, text,
				List.of(new Lead("/places/tehran", "Tehran", "Tehran, Iran")),
				List.of(new Lead("/people/joseph-stalin", "Joseph Stalin", "Head of government")),
				List.of(new ArticleView.Work("/sources/x", "A. Author. <em>A Book</em>.")),
				new Lead("/articles/before", "Before", ""), new Lead("/articles/after", "After", ""));
	}

}
