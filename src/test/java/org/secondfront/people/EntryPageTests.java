package org.secondfront.people;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondfront.maps.LocatorMap;
import org.secondfront.maps.Place;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.page.Templates;

import static org.assertj.core.api.Assertions.assertThat;

class EntryPageTests {

	private static final PageText TEXT = new PageText("Name", "A summary.", "1878–1953", "1878/1953", List.of(),
			"<p>Text.</p>", "", List.of(new PageText.Fact("Rank", "Marshal")), List.of(), List.of(), null,
			new EditionMark(1, "25 November 2026", "2026-11-25"), null, null, List.of());

	@Test
	void aPersonHasWhatIsKnownAndNothingElse() {
		Document page = Templates.render("people/person",
				new PersonView(Head.plain("Name"), List.of(), TEXT, "Soviet Union", List.of("Premier", "Marshal"),
						List.of(), List.of(new Lead("/articles/a", "An Article", "1943"))),
				Templates.SITE);
		assertThat(page.select(".facts dt").eachText()).containsExactly("Country", "Offices", "Rank");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Soviet Union", "Premier; Marshal", "Marshal");
		assertThat(page.select(".leads li").text()).isEqualTo("An Article 1943");
	}

	@Test
	void aPlaceTellsItsNamesAndPosition() {
		Document page = Templates.render("people/place",
				new PlaceView(Head.plain("Name"), List.of(), TEXT, "Lwów", "Lviv, Ukraine", "49.84° N, 24.03° E",
						LocatorMap.of(List.of(new Place("Lwów", 49.84, 24.03))), List.of("Lvov", "Lemberg"), List.of()),
				Templates.SITE);
		assertThat(page.select("svg.map").attr("aria-label")).isEqualTo("Map with Lwów");
		assertThat(page.select(".map .marks text").eachText()).containsExactly("Lwów");
		assertThat(page.select(".map use").eachAttr("href")).contains("/maps/europe.svg#land");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Lwów", "Lviv, Ukraine", "49.84° N, 24.03° E",
				"Lvov, Lemberg", "Marshal");
		assertThat(page.select(".leads")).isEmpty();
	}

	@Test
	void aTermNeedsNoFacts() {
		PageText bare = new PageText("Term", "What it is.", null, null, List.of(), "", "", List.of(), List.of(),
				List.of(), null, TEXT.changed(), null, null, List.of());
		Document page = Templates.render("people/term", new TermView(Head.plain("Term"), List.of(), bare, List.of()),
				Templates.SITE);
		assertThat(page.select("dt, .text, main h2")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "people/people,People", "people/places,Places", "people/glossary,Glossary" })
	void anIndexMarksItsEntryOfTheNavigation(String template, String entry) {
		List<IndexView.Group> groups = List.of("A", "B", "C", "D", "#", "Z")
			.stream()
			.map((letter) -> new IndexView.Group(letter,
					List.of(new IndexView.Entry("/people/x", letter + " name", "", "About."))))
			.toList();
		Document page = Templates.render(template, new IndexView(Head.plain(entry), List.of(), entry, 6, groups),
				Templates.SITE);
		assertThat(page.select("nav [aria-current]").text()).isEqualTo(entry);
		assertThat(page.select(".letters a").eachText()).containsExactly("A", "B", "C", "D", "#", "Z");
		for (String anchor : page.select(".letters a").eachAttr("href")) {
			assertThat(page.select(anchor)).hasSize(1);
		}
		Document empty = Templates.render(template, new IndexView(Head.plain(entry), List.of(), entry, 0, List.of()),
				Templates.SITE);
		assertThat(empty.select("main").text()).contains("Nothing has been published here yet.");
	}

}
