package org.secondfront.people;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.page.Crumb;
import org.secondfront.page.Lead;
import org.secondfront.page.RenderedPage;
import org.secondfront.page.SampleText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the templates of people, places and terms.
 */
class PeopleTemplatesTests {

	private static final List<Crumb> CRUMBS = List.of(new Crumb("Second Front", "/"), new Crumb("People", "/people"),
			new Crumb("Somebody", ""));

	@Test
	void aPersonShowsCountryOfficesAndOtherSpellings() {
		Document page = RenderedPage.of("people/person",
				new PersonView(SampleText.head("Somebody"), CRUMBS, SampleText.full(1, 1), "Iran",
						List.of("Minister", "Envoy"), List.of("Sombody"),
						List.of(new Lead("/articles/a", "An article", "1943"))));
		assertThat(page.select(".facts div").eachText()).containsExactly("Country Iran", "Offices Minister; Envoy",
				"Also written Sombody", "Settled The month of Overlord");
		assertThat(page.select("[aria-labelledby=named-in] li").text()).isEqualTo("An article 1943");
		assertThat(page.select("nav[aria-label=Main] [aria-current]").text()).isEqualTo("People");
		assertThat(page.select(".eyebrow").text()).isEqualTo("People");
	}

	@Test
	void aPlaceShowsItsNamesThenAndNow() {
		Document page = RenderedPage.of("people/place", new PlaceView(SampleText.head("Lwów"), CRUMBS,
				SampleText.bare(), "Lwów", "Lviv, Ukraine", "49.84° N, 24.03° E", List.of(), List.of()));
		assertThat(page.select(".facts div").eachText()).containsExactly("Name then Lwów", "Name now Lviv, Ukraine",
				"Position 49.84° N, 24.03° E");
	}

	@Test
	void aTermShowsNothingItDoesNotHave() {
		Document page = RenderedPage.of("people/term",
				new TermView(SampleText.head("A term"), CRUMBS, SampleText.bare(), List.of()));
		assertThat(page.select(".facts div, h2")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 26 })
	void anIndexHasALetterForEachOfItsGroups(int letters) {
		List<IndexView.Group> groups = IntStream.range(0, letters)
			.mapToObj((number) -> new IndexView.Group(Character.toString('A' + number),
					List.of(new IndexView.Entry("/people/a", "Antonov, Aleksei", "1896–1962", "A general."),
							new IndexView.Entry("/people/b", "Unknown", "", "Nothing."))))
			.toList();
		IndexView view = new IndexView(SampleText.head("People"), CRUMBS, "People", 2 * letters, groups);
		for (String template : List.of("people/people", "people/places", "people/glossary")) {
			Document page = RenderedPage.of(template, view);
			assertThat(page.select(".entries li")).hasSize(2 * letters);
			assertThat(page.select(".letters a")).hasSize((letters > 5) ? letters : 0);
			assertThat(page.select(".none")).hasSize((letters == 0) ? 1 : 0);
		}
	}

}
