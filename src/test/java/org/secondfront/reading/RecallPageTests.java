package org.secondfront.reading;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecallPageTests extends SampleSite {

	@Test
	void theQuestionsOfAnArticleAreASheetWithTheAnswersApart() {
		Document page = page("/articles/offensive/recall");
		assertThat(page.select(".questions > li").eachText()).containsExactly("What did it follow?");
		assertThat(page.select("details.replies:not([open]) .answers > li p").eachText())
			.containsExactly("The landing, by its plan.", "See Plan");
		// notes stay with the text, and so do the anchors
		assertThat(page.select(".noteref, .pilcrow")).isEmpty();
		assertThat(page.select(".answers a").eachAttr("href")).containsExactly("/articles/landing", "../offensive#plan",
				"../offensive#plan");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page("/articles/offensive").select(".sheet-link a").attr("href"))
			.isEqualTo("/articles/offensive/recall");
	}

	@Test
	void aFormerEditionHasItsOwnSheet() {
		assertThat(page("/editions/1/articles/offensive").select(".sheet-link a").attr("href"))
			.isEqualTo("/editions/1/articles/offensive/recall");
		Document page = page("/editions/1/articles/offensive/recall");
		assertThat(page.select(".questions > li").eachText()).containsExactly("What did it follow?");
		assertThat(page.select("aside.former").text()).contains("Edition 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/landing/recall", "/articles/nothing/recall",
			"/editions/1/articles/landing/recall", "/people/ike/recall", "/editions/99/articles/offensive/recall" })
	void whereNothingIsAskedThereIsNoSheet(String path) {
		assertThat(get(path).statusCode()).isEqualTo(404);
		assertThat(page("/articles/landing").select(".sheet-link")).isEmpty();
	}

}
