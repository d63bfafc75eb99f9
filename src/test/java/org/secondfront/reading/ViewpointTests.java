package org.secondfront.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views side by side: in an article, and all of them by question.
 */
class ViewpointTests extends SampleSite {

	private static final String QUESTION = "was-the-promise-kept";

	@Test
	void anArticleTellsWhoseViewItIs() {
		Element group = page("/articles/offensive").select(".viewpoints").get(0);
		assertThat(group.attr("role")).isEqualTo("group");
		assertThat(group.attr("aria-label")).isEqualTo("Was the promise kept?");
		assertThat(group.select("article").eachAttr("aria-label")).containsExactly("Eastland", "West & Co");
		assertThat(group.select("h4").eachText()).containsExactly("Eastland", "West & Co");
		assertThat(group.select(".viewpoints-more a").attr("href")).isEqualTo("/viewpoints#" + QUESTION);
	}

	@Test
	void aQuestionThatSeveralPagesAskStandsOnceWithTheViewsOfEach() {
		Document page = page("/viewpoints");
		assertThat(page.select(".question h3").eachText()).containsExactly("Was the promise kept?");
		assertThat(page.select(".group > h2").eachText()).containsExactly("War");
		assertThat(page.getElementById(QUESTION)).isNotNull();
		assertThat(page.select(".viewpoints-more a").eachAttr("href")).containsExactly("/articles/offensive#plan",
				"/articles/treaty");
		assertThat(page.select(".viewpoints-more").eachText()).containsExactly("The Offensive, under “Plan”",
				"The Treaty");
		assertThat(page.select(".viewpoint h4").eachText()).containsExactly("Eastland", "West & Co", "West & Co",
				"Eastland");
		assertThat(page.select(".viewpoint").get(0).text())
			.startsWith("Eastland It came \"late\", as the landing shows.");
	}

	@Test
	void whatLeadsToAPlaceOfTheArticleLeadsThereFromTheListToo() {
		Document page = page("/viewpoints");
		String note = page("/articles/offensive").select(".viewpoints .noteref a").attr("href");
		assertThat(note).startsWith("#note-");
		assertThat(page.select(".noteref a").eachAttr("href")).containsExactly("/articles/offensive" + note);
		assertThat(page.select(".viewpoint a[href^='#'], .viewpoint [id]")).isEmpty();
	}

	@Test
	void aFormerEditionHasTheViewsOfThatTime() {
		Document page = page("/editions/1/viewpoints");
		assertThat(page.select(".viewpoints-more a").eachAttr("href")).containsExactly("/articles/offensive#plan",
				"/articles/first-name");
		assertThat(page.select(".former").text()).startsWith("Edition 1, not the current one.");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(":8080/viewpoints");
		assertThat(get("/editions/9/viewpoints").statusCode()).isEqualTo(404);
	}

	@Test
	void theFootOfEveryPageLeadsThere() {
		assertThat(page("/people").select(".colophon a[href=/viewpoints]")).hasSize(1);
	}

}
