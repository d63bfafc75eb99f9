package org.secondfront.site;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;
import org.secondfront.page.RenderedPage;
import org.secondfront.page.SampleText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the templates of the home page, of what the site says of itself, and of
 * errors.
 */
class SiteTemplatesTests {

	private static final List<Lead> COUNTS = List.of(new Lead("/people", "25 people", ""));

	@Test
	void theHomePageLeadsToItsTopicsInOrder() {
		Document page = RenderedPage.of("site/home",
				new HomeView(SampleText.head("Second Front"), List.of(topic(1, "1941–43"), topic(2, "")),
						new Lead("/articles/a", "An article", ""),
						List.of(new Lead("/articles/a", "An article", "today")), COUNTS));
		assertThat(page.title()).isEqualTo("Second Front: A reference");
		assertThat(page.select(".course a").eachText()).containsExactly("1 Label 1", "2 Label 2");
		assertThat(page.select(".topics li").eachText()).containsExactly("1 Topic 1 Summary. 1 article · 1941–43",
				"2 Topic 2 Summary. 1 article");
		assertThat(page.select(".button").text()).isEqualTo("Begin with An article");
		assertThat(page.select("#topics")).hasSize(1);
	}

	@Test
	void anEmptySiteSaysSo() {
		Document page = RenderedPage.of("site/home",
				new HomeView(SampleText.head("Second Front"), List.of(), null, List.of(), List.of()));
		assertThat(page.select(".none").text()).isEqualTo("Nothing has been published here yet.");
		assertThat(page.select(".course, .button, .leads")).isEmpty();
	}

	@Test
	void theSiteTellsHowToReachItsEditors() {
		Document page = RenderedPage.of("site/about",
				new AboutView(SampleText.head("About"), List.of(new Crumb("About", "")), COUNTS));
		assertThat(page.select("main a[href^=mailto:]")).hasSize(1);
		assertThat(page.select("footer a").eachText()).contains("CC BY 4.0", "Report an error");
	}

	@Test
	void aPageThatIsNotThereNamesTheNearestAndEscapesWhatWasAsked() {
		Document page = RenderedPage.of("error/404", new NotFoundView(Head.plain("Not found"),
				"/<script>alert(1)</script>", List.of(new Lead("/people/a", "A person", "person"))));
		assertThat(page.select(".asked").text()).isEqualTo("/<script>alert(1)</script>");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("[aria-labelledby=nearest] li").text()).isEqualTo("A person person");
	}

	@Test
	void aRetiredPageCanStillBeRead() {
		Document page = RenderedPage.of("error/410", new GoneView(Head.plain("Old"), "Old", "Its summary.",
				"<p>Its text.</p>", "<ol class=\"notes\"></ol>", SampleText.EDITION));
		assertThat(page.select(".text").text()).isEqualTo("Its text.");
		assertThat(page.select("aside").text()).contains("as it stood in edition 3, published 25 November 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "error/error", "error/500", "error/503" })
	void aFaultIsAPageEvenWhenNothingIsKnownOfTheSite(String template) {
		ErrorView view = new ErrorView(Head.plain("Something went wrong"), 500, "Something went wrong", "Try again.");
		assertThat(RenderedPage.of(template, view).select("footer")).hasSize(1);
		Document page = RenderedPage.withoutSite(template, view);
		assertThat(page.title()).isEqualTo("Something went wrong");
		assertThat(page.select(".summary").text()).isEqualTo("Try again.");
	}

	@Test
	void anUnknownAddressIsAPageEvenWhenNothingIsKnownOfTheSite() {
		assertThat(RenderedPage.withoutSite("error/404", new NotFoundView(Head.plain("Not found"), "/a", List.of()))
			.title()).isEqualTo("Not found");
	}

	private static HomeView.Topic topic(int number, String years) {
		return new HomeView.Topic("/topics/t" + number, number, "Label " + number, "Topic " + number, "teal",
				"Summary.", "1 article", years);
	}

}
