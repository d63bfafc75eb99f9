package org.secondfront.bibliography;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.secondfront.page.Citing;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Templates;

import static org.assertj.core.api.Assertions.assertThat;

class SourcePageTests {

	private static final EditionMark EDITION = new EditionMark(1, "25 November 2026", "2026-11-25");

	private static final Citing CITING = new Citing("/sources/work", null, 0, null, null,
			List.of(new Citing.Citation("MLA", "<em>Work</em>, 2026.")));

	@Test
	void aSourceTellsWhereItIsCited() {
		SourceView view = new SourceView(Head.plain("Work"), List.of(), "Work", "<em>Work</em>.", "Book",
				"https://example.org/work", "example.org", "https://archive.example.org/work", "1 November 2026",
				"Read with care.", true, CITING,
				List.of(new SourceView.CitingPage("/articles/a", "An Article", "article",
						List.of(new SourceView.Use("/articles/a#note-4", 4, "The date", "p. 12"),
								new SourceView.Use("/articles/a#note-5", 5, "", "")))),
				EDITION);
		Document page = Templates.render("bibliography/source", view, Templates.SITE);
		assertThat(page.select(".backlinks ul li").eachText()).containsExactly("Note 4, p. 12 under “The date”",
				"Note 5");
		assertThat(page.select(".facts dd").eachText()).containsExactly("example.org", "A copy kept elsewhere",
				"1 November 2026");
		assertThat(page.select(".callout").text()).contains("Weak source");
		assertThat(page.select(".summary.work").html()).isEqualTo("<em>Work</em>.");
		assertThat(page.select("details.cite > summary").text()).isEqualTo("Cite this work");
		assertThat(page.select(".citations dd").html()).isEqualTo("<em>Work</em>, 2026.");
		assertThat(page.select(".cite a[download]").eachAttr("href")).contains("/sources/work/cite.bib");
	}

	@Test
	void aSourceThatNothingCitesSaysSo() {
		SourceView view = new SourceView(Head.plain("Work"), List.of(), "Work", "Work.", "Book", null, null, null, null,
				null, false, CITING, List.of(), EDITION);
		Document page = Templates.render("bibliography/source", view, Templates.SITE);
		assertThat(page.select("main").text()).contains("No page of this edition cites it.");
		assertThat(page.select(".facts, .callout, .remark, .backlinks")).isEmpty();
	}

	@Test
	void theBibliographyGroupsWorksByType() {
		BibliographyView view = new BibliographyView(
				Head.plain("Sources"), List.of(), 3, List.of(
						new BibliographyView.Group("books", "Books",
								List.of(new BibliographyView.Work("A.", false, 1),
										new BibliographyView.Work("B.", true, 0))),
						new BibliographyView.Group("websites", "Websites",
								List.of(new BibliographyView.Work("C.", false, 2)))));
		Document page = Templates.render("bibliography/sources", view, Templates.SITE);
		assertThat(page.select(".letters li").eachText()).containsExactly("Books 2", "Websites 1");
		assertThat(page.select(".works li").eachText()).containsExactly("A.", "B. Never relied on alone.", "C.");
	}

	@Test
	void anEmptyBibliographySaysSo() {
		Document page = Templates.render("bibliography/sources",
				new BibliographyView(Head.plain("Sources"), List.of(), 0, List.of()), Templates.SITE);
		assertThat(page.select("main").text()).contains("Nothing has been published here yet.");
	}

}
