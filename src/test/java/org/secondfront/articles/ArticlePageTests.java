package org.secondfront.articles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.secondfront.page.Backlink;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.page.Related;
import org.secondfront.page.Templates;

import static org.assertj.core.api.Assertions.assertThat;

class ArticlePageTests {

	private static final EditionMark EDITION = new EditionMark(3, "1 December 2026", "2026-12-01");

	private static final TopicMark TOPIC = new TopicMark("/topics/tehran", "Tehran", "teal", 2, 6);

	private static final List<Crumb> CRUMBS = List.of(new Crumb("Second Front", "/"),
			new Crumb("Tehran", "/topics/tehran"), new Crumb("Title", ""));

	private static final PageText BARE = new PageText("Title", "A summary.", null, null, List.of(), "", "", List.of(),
			List.of(), List.of(), null, EDITION, null, null, List.of());

	@Test
	void anArticleWithNothingButItsSummaryHasNoEmptyParts() {
		Document page = render(BARE, List.of());
		assertThat(page.select("main h2, .facts, .related, .contents, .text, .when, .callout, .neighbours")).isEmpty();
		assertThat(page.select(".eyebrow").text()).isEqualTo("2 of 6 Tehran");
		assertThat(page.select(".summary").text()).isEqualTo("A summary.");
		assertThat(page.select(".edition").text()).startsWith("Last changed in edition 3, 1 December 2026.");
		assertThat(page.select("body").attr("data-accent")).isEqualTo("teal");
		assertThat(page.select("nav[aria-label=Main] [aria-current]").text()).isEqualTo("Topics");
	}

	@Test
	void showsThreeRelationsAtTheHeadAndTheRestAtTheEnd() {
		Document page = render(full(), List.of());
		assertThat(page.select(".lead .related > li")).hasSize(3);
		assertThat(page.select(".end .related > li")).hasSize(97);
		assertThat(page.select(".lead .related > li").get(1).text()).isEqualTo("led to Page 1 Because of 1.");
		assertThat(page.select(".backlinks > li")).hasSize(100);
		assertThat(page.select("details.more summary").text()).isEqualTo("92 more pages");
		assertThat(page.select(".facts dt").eachText()).containsExactly("Settled", "Left open");
		assertThat(page.select(".edition").text()).contains("Reviewed 2 December 2026.")
			.contains("Licence: CC BY 4.0.");
		assertThat(page.select(".callout").text()).contains("Corrected 3 December 2026")
			.contains("The year was wrong.");
	}

	@Test
	void namesThreePlacesBesideTheDates() {
		List<Lead> places = IntStream.range(0, 4)
			.mapToObj((number) -> new Lead("/places/p" + number, "Place " + number, "Now"))
			.toList();
		Document page = render(full(), places);
		assertThat(page.select(".when").text())
			.isEqualTo("28 November – 1 December 1943 · Place 0, Place 1, Place 2 and elsewhere");
		assertThat(page.select("section[aria-labelledby=where-it-happened] li")).hasSize(4);
	}

	@Test
	void whatPeopleWroteIsShownAsText() {
		String hostile = "<script>alert(1)</script>\"'>";
		PageText text = new PageText(hostile, hostile, null, null, List.of(), "", "",
				List.of(new PageText.Fact(hostile, hostile)),
				List.of(new Related(hostile, "/articles/x", hostile, hostile, "teal")), List.of(), "/search?q=x",
				EDITION, null, null, List.of());
		Document page = render(text, List.of());
		assertThat(page.select("h1").text()).isEqualTo(hostile);
		assertThat(page.select(".facts dd").text()).isEqualTo(hostile);
		assertThat(page.select(".because").text()).isEqualTo(hostile);
		assertThat(page.select("section[aria-labelledby=what-links-here] .note a").attr("href"))
			.isEqualTo("/search?q=x");
	}

	@Test
	void aTopicListsItsArticles() {
		TopicView view = new TopicView(Head.plain("Tehran"), CRUMBS, TOPIC, full(), null,
				List.of(new TopicView.ArticleEntry("/articles/a", "A", null, "About A."),
						new TopicView.ArticleEntry("/articles/b", "B", "1943", "About B.")),
				null, new Lead("/topics/overlord", "Overlord", ""));
		Document page = Templates.render("articles/topic", view, Templates.SITE);
		assertThat(page.select(".topic-articles h2").text()).isEqualTo("The articles");
		assertThat(page.select(".topic-articles li").eachText()).containsExactly("A About A.", "B 1943 About B.");
		assertThat(page.select(".neighbours a").eachText()).containsExactly("Read next Overlord");
	}

	@Test
	void aWorkCitedFiftyTimesIsOneEntryWithFiftyWaysBack() {
		String uses = IntStream.rangeClosed(1, 50)
			.mapToObj((note) -> "{\"note\": %d, \"locator\": \"%s\"}".formatted(note,
					(note % 5 == 0) ? "" : (note % 5 == 1) ? "p. 5; p. 9" : "p. " + note % 5))
			.collect(Collectors.joining(",", "[", "]"));
		Document page = render(BARE, List.of(), List.of(CitedWork.of("<a href=\"/sources/book\">A Book</a>.", uses)),
				null);
		List<Element> entries = page.select(".works > li");
		assertThat(entries).hasSize(1);
		assertThat(entries.get(0).select(".uses").text()).startsWith("Cited in notes 1, 6, 11")
			.contains("46 (p. 5); 1, 6", "46 (p. 9); 2, 7", "47 (p. 2); 3")
			.endsWith("; 5, 10, 15, 20, 25, 30, 35, 40, 45, 50.");
		assertThat(entries.get(0).select(".uses a").eachAttr("href").stream().distinct())
			.containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, 50).mapToObj((note) -> "#noteref-" + note).toList());
		assertThat(entries.get(0).select(".uses a[href='#noteref-12']").attr("aria-label"))
			.isEqualTo("Back to the sentence of note 12");
	}

	@Test
	void theContentsListHasTwoLevels() {
		Document page = render(full(), List.of());
		// one section, and nothing to choose from
		assertThat(page.select(".contents")).isEmpty();
		PageText text = new PageText("Title", "A summary.", null, null,
				List.of(new PageText.Contents("#one", "One", 2), new PageText.Contents("#part", "Part", 3),
						new PageText.Contents("#two", "Two", 2)),
				"", "", List.of(), List.of(), List.of(), null, EDITION, null, null, List.of());
		assertThat(render(text, List.of()).select(".contents details > ol > li > a").eachText()).containsExactly("One",
				"Two");
		assertThat(render(text, List.of()).select(".contents ol ol a").eachText()).containsExactly("Part");
	}

	@Test
	void whatLinksToASectionIsFoldedAtItsEnd() {
		List<Backlink> backlinks = List.of(
				new Backlink("/articles/b", "From B", "article",
						List.of(new Backlink.Place("/articles/b#s", "Section", "To its old name.", "first"),
								new Backlink.Place("/articles/b", "", "To the page.", ""))),
				new Backlink("/articles/c", "From C", "article",
						List.of(new Backlink.Place("/articles/c", "", "To its part.", "part"),
								new Backlink.Place("/articles/c", "", "To its part.", "two"))));
		String body = "<section><h2 id=\"one\">One</h2><div class=\"links-here\" data-names=\"one first part\"></div>\n</section>\n"
				+ "<section><h2 id=\"two\">Two</h2><div class=\"links-here\" data-names=\"two\"></div>\n</section>\n";
		PageText text = new PageText("Title", "A summary.", null, null, List.of(), body, "", List.of(), List.of(),
				backlinks, null, EDITION, null, null, List.of());
		Document page = render(text, List.of());
		assertThat(page.select("details.inbound")).hasSize(2);
		Element inbound = page.expectFirst("section:has(#one) > details.inbound");
		assertThat(page.select("section:has(#two) .sentence").eachText()).containsExactly("To its part.");
		assertThat(inbound.hasAttr("open")).isFalse();
		assertThat(inbound.select("summary").text()).isEqualTo("2 pages link here");
		assertThat(inbound.select(".sentence").eachText()).containsExactly("To its old name.", "To its part.");
		assertThat(page.select(".end .backlinks .sentence")).hasSize(3);
	}

	private static Document render(PageText text, List<Lead> places) {
		return render(text, places, List.of(), null);
	}

	private static Document render(PageText text, List<Lead> places, List<CitedWork> works, @Nullable String recall) {
		return Templates.render("articles/article", new ArticleView(Head.plain("Title"), CRUMBS, TOPIC, text, null,
				places, null, List.of(), works, recall, List.of(), null, null), Templates.SITE);
	}

	private static PageText full() {
		List<Related> related = IntStream.range(0, 100)
			.mapToObj((number) -> new Related("led to", "/articles/a" + number, "Page " + number,
					"Because of " + number + ".", ""))
			.toList();
		List<Backlink> backlinks = IntStream.range(0, 100)
			.mapToObj((number) -> new Backlink("/articles/b" + number, "From " + number, "article",
					List.of(new Backlink.Place("/articles/b" + number + "#s", "Section", "A sentence.", ""))))
			.toList();
		return new PageText("T".repeat(120), "S".repeat(320), "28 November – 1 December 1943", "1943-11-28/1943-12-01",
				List.of(new PageText.Contents("#one", "One", 2), new PageText.Contents("#two", "Two", 3)),
				"<section aria-labelledby=\"one\"><h2 id=\"one\">One</h2></section>",
				"<ol class=\"notes\"><li id=\"note-1\">A note.</li></ol>",
				List.of(new PageText.Fact("Settled", "A month"), new PageText.Fact("Left open", "Much")), related,
				backlinks, null, EDITION, "2 December 2026",
				new PageText.Erratum("3 December 2026", "The year was wrong."), List.of());
	}

}
