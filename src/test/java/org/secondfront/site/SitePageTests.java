package org.secondfront.site;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.secondfront.ledger.Tally;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;
import org.secondfront.page.Templates;

import static org.assertj.core.api.Assertions.assertThat;

class SitePageTests {

	private static final EditionMark EDITION = new EditionMark(4, "1 March 2027", "2027-03-01");

	@Test
	void beforeTheFirstEditionTheHomePageSaysSo() {
		Document page = Templates.render("site/home", new HomeView(Head.plain("Second Front"), List.of(), null,
				List.of(), null, new Tally(0, List.of()), null, List.of(), List.of()), Templates.EMPTY_SITE);
		assertThat(page.title()).isEqualTo("Second Front");
		assertThat(page.select("main").text()).contains("Nothing has been published here yet.");
		assertThat(page.select(".course, .begin")).isEmpty();
		assertThat(page.select("footer").text()).isEqualTo(
				"Second Front People Places Glossary Sources Timeline Trails Viewpoints Claims Search About this reference What changed");
	}

	@Test
	void theHomePageLeadsToEveryTopicInOrder() {
		List<HomeView.Topic> topics = IntStream.rangeClosed(1, 6)
			.mapToObj((number) -> new HomeView.Topic("/topics/t" + number, number, "T" + number, "Topic " + number,
					"teal", "About it.", "2 articles", (number == 6) ? "" : "1943"))
			.toList();
		Document page = Templates.render("site/home",
				new HomeView(Head.plain("Second Front"), topics, new Lead("/articles/a", "The First", ""),
						List.of(new Lead("/trails/t", "A Way", "8 steps")), null, new Tally(0, List.of()), EDITION,
						List.of(new Lead("/articles/a", "The First", "Summary: numbers: 1 → 2")), List.of()),
				Templates.SITE);
		assertThat(page.title()).isEqualTo("Second Front: A reference");
		assertThat(page.select(".course a").eachText()).startsWith("1 T1").endsWith("6 T6").hasSize(6);
		assertThat(page.select(".topics h3 a").eachAttr("href")).startsWith("/topics/t1").hasSize(6);
		assertThat(page.select(".topics .note").eachText()).startsWith("2 articles · 1943").endsWith("2 articles");
		assertThat(page.select(".begin").text()).isEqualTo("Begin with The First");
		assertThat(page.select(".ways li").text()).isEqualTo("A Way 8 steps");
		assertThat(page.select(".changed-last").text()).contains("In edition 4, 1 March 2027",
				"The First Summary: numbers: 1 → 2");
		assertThat(page.select("footer").text()).contains("Edition 7, published 25 November 2026")
			.contains("CC BY 4.0")
			.contains("Report an error");
	}

	@Test
	void anAddressThatWasNeverPublishedIsSaidBackAsText() {
		String asked = "/articles/<script>alert(1)</script>";
		Document page = Templates.render("error/404", new NotFoundView(Head.plain("Not found"), asked, List.of()),
				Templates.SITE);
		assertThat(page.select(".asked").text()).isEqualTo(asked);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("#nearest")).isEmpty();
	}

	@Test
	void aRetiredPageIsShownWithTheEditionThatHadItLast() {
		Document page = Templates.render("error/410", new GoneView(Head.plain("Old"), "Old", "What it was.",
				"<p>Its text.</p>", "", EDITION, "/editions/2/articles/old"), Templates.SITE);
		assertThat(page.select(".callout").text()).contains("edition 4, published 1 March 2027");
		assertThat(page.select(".callout a").eachAttr("href")).contains("/editions/2/articles/old");
		assertThat(page.select(".text").text()).isEqualTo("Its text.");
	}

	@Test
	void anErrorIsShownEvenWhenNothingIsKnownOfTheSite() {
		ErrorWords words = ErrorWords.of(org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE);
		Document page = Templates.render("error/error",
				new ErrorView(Head.plain(words.heading()), 503, words.heading(), words.advice()), Templates.EMPTY_SITE);
		assertThat(page.select("h1").text()).isEqualTo("Back in a moment");
		assertThat(page.select(".eyebrow").text()).isEqualTo("Error 503");
	}

	@Test
	void theAboutPageLeavesOutWhatTheSiteDoesNotSay() {
		Document page = Templates.render("site/about", new AboutView(Head.plain("About"), List.of(), List.of()),
				Templates.EMPTY_SITE);
		assertThat(page.select("main").text()).doesNotContain("tell the editors").doesNotContain("the licence");
	}

}
