package org.secondfront.bibliography;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.secondfront.page.Crumb;
import org.secondfront.page.RenderedPage;
import org.secondfront.page.SampleText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the templates of the bibliography.
 */
class BibliographyTemplatesTests {

	private static final List<Crumb> CRUMBS = List.of(new Crumb("Second Front", "/"), new Crumb("Sources", "/sources"),
			new Crumb("A source", ""));

	@Test
	void aSourceTellsWhereItIsReadAndWhereItIsCited() {
		Document page = RenderedPage
			.of("bibliography/source",
					new SourceView(SampleText.head("A source"), CRUMBS, "A source", "A. Author. <em>A Source</em>.",
							"Book", "https://example.com/a", "example.com", "https://example.net/a", "25 November 2026",
							"A remark.", true,
							List.of(new SourceView.CitingPage("/articles/a", "An article", "article",
									List.of(new SourceView.Use("/articles/a#noteref-4", 4, "The date", "p. 112"),
											new SourceView.Use("/articles/a#noteref-5", 5, "", "")))),
							SampleText.EDITION));
		assertThat(page.select(".work em").text()).isEqualTo("A Source");
		assertThat(page.select(".facts div").eachText()).containsExactly("Read it at example.com",
				"Archived A copy kept elsewhere", "Last looked at 25 November 2026");
		assertThat(page.select("[aria-labelledby=cited-in] ul ul li").eachText())
			.containsExactly("Note 4, p. 112 under “The date”", "Note 5");
		assertThat(page.select("aside").text()).startsWith("Weak source");
	}

	@Test
	void aSourceThatNothingCitesSaysSo() {
		Document page = RenderedPage.of("bibliography/source", new SourceView(SampleText.head("A source"), CRUMBS,
				"A source", "A source.", "Book", null, null, null, null, null, false, List.of(), SampleText.EDITION));
		assertThat(page.select(".facts, aside, .remark")).isEmpty();
		assertThat(page.select(".none").text()).isEqualTo("No page of this edition cites it.");
	}

	@Test
	void theBibliographyGroupsItsWorks() {
		Document page = RenderedPage.of("bibliography/sources",
				new BibliographyView(SampleText.head("Sources"), CRUMBS, 2,
						List.of(new BibliographyView.Group("books", "Books",
								List.of(new BibliographyView.Work("<em>A Book</em>.", true, 1))),
								new BibliographyView.Group("web", "Websites",
										List.of(new BibliographyView.Work("A page.", false, 2))))));
		assertThat(page.select(".works li").eachText()).containsExactly("A Book. Never relied on alone.", "A page.");
		assertThat(page.select(".letters a").eachAttr("href")).containsExactly("#books", "#web");
		assertThat(RenderedPage
			.of("bibliography/sources", new BibliographyView(SampleText.head("Sources"), CRUMBS, 0, List.of()))
			.select(".none")).hasSize(1);
	}

}
