package org.secondfront.publishing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondfront.catalogue.PartChange;
import org.secondfront.catalogue.PartChange.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The report tells changes of fact from changes of wording.
 */
class ReportTests extends PublishedTree {

	@Test
	void otherWordsAloneAreWording() {
		this.tree.replace("articles/war/landing.md", "They agreed.", "They came to an agreement.");
		assertThat(changes("articles/landing"))
			.containsExactly(new PartChange("The date", "the-date", Kind.WORDING, List.of(), List.of()));
		assertThat(strings("select factual::text from page_version where slug = 'landing' and since = 2"))
			.containsExactly("false");
	}

	@Test
	void datesAndNumbersAreFacts() {
		this.tree.replace("articles/war/landing.md", "They agreed.", "They agreed on 1 May 1944, with 120,000 men.");
		publish();
		this.tree.replace("articles/war/landing.md", "1 May 1944, with 120,000 men",
				"1 June 1944, and with 130,000 men");
		assertThat(changes("articles/landing")).containsExactly(
				new PartChange("The date", "the-date", Kind.DATE, List.of("1 May 1944"), List.of("1 June 1944")),
				new PartChange("The date", "the-date", Kind.NUMBER, List.of("120,000"), List.of("130,000")));
	}

	@Test
	void figuresThatChangePlacesAreFacts() {
		this.tree.replace("articles/war/landing.md", "They agreed.", "3 British and five American divisions.");
		publish();
		this.tree.replace("articles/war/landing.md", "3 British and five", "five British and 3");
		assertThat(changes("articles/landing")).extracting(PartChange::kind).containsExactly(Kind.NUMBER);
	}

	@Test
	void namesLinksAndCitationsAreFacts() {
		this.tree.replace("articles/war/landing.md", "They agreed.[@book, p. 5]",
				"[Ike](../../people/ike.md) agreed, [they say](https://example.org/a).[@book, p. 6]");
		assertThat(changes("articles/landing")).extracting(PartChange::kind, PartChange::inWords)
			.containsExactly(tuple(Kind.NAME, "names: added Ike"),
					tuple(Kind.LINK, "links: added https://example.org/a"),
					tuple(Kind.CITATION, "citations: A Book, p. 5 → A Book, p. 6"));
	}

	@Test
	void frontMatterIsComparedToo() {
		this.tree.replace("articles/war/landing.md", "when: 1944-06-06",
				"when: 1944-06-07\nfacts:\n  Weather: Fair\nerratum:\n  date: 2026-11-25\n  text: The day was wrong.");
		assertThat(changes("articles/landing")).extracting(PartChange::part, PartChange::kind)
			.containsExactly(tuple("Correction", Kind.CORRECTION), tuple("Dates", Kind.DATE),
					tuple("Weather", Kind.FACT));
	}

	@Test
	void referencesElsewhereAreLinksAndWhatIsSaidOfThemIsWording() {
		String elsewhere = "elsewhere:\n  - title: A Guide\n    url: https://example.org/guide\n    differs: It is shorter.\n";
		this.tree.replace("articles/war/landing.md", "when: 1944-06-06", elsewhere + "when: 1944-06-06");
		assertThat(changes("articles/landing")).extracting(PartChange::inWords)
			.containsExactly("links: added A Guide, https://example.org/guide");
		this.tree.replace("articles/war/landing.md", "It is shorter.", "It is older.");
		assertThat(changes("articles/landing")).extracting(PartChange::part, PartChange::kind)
			.containsExactly(tuple("Elsewhere", Kind.WORDING));
	}

	@Test
	void aRewordedHeadingIsTheSameSection() {
		this.tree.write("articles/war/landing.md", ContentTree.landing("The month", "They agreed."))
			.replace("articles/war/offensive.md", "landing.md#the-date", "landing.md#the-month");
		assertThat(changes("articles/landing")).extracting(PartChange::part, PartChange::kind)
			.containsExactly(tuple("The month", Kind.WORDING));
	}

	@Test
	void aChangedRecordIsAFactOfItsSourceAndWordingWhereItIsCited() {
		this.tree.replace("sources/books.yaml", "title: A Paper", "title: A White Paper");
		PublicationReport report = publish();
		assertThat(outcome(report, "sources/paper").factual()).isTrue();
		assertThat(outcome(report, "articles/landing").changes())
			.containsExactly(new PartChange("Notes", null, Kind.WORDING, List.of(), List.of()));
	}

	@Test
	void jsonHasThePagesWithTheirChanges() {
		this.tree.replace("articles/war/landing.md", "They agreed.", "They agreed in 1943.");
		this.tree.replace("people/ike.md", "articles/war/landing.md", "articles/war/none.md");
		JsonNode report = JsonMapper.shared().readTree(publish().json());
		assertThat(report.at("/outcome").asString()).isEqualTo("PUBLISHED");
		assertThat(report.at("/edition").asInt()).isEqualTo(2);
		assertThat(report.at("/pages/0/page").asString()).isEqualTo("articles/landing");
		assertThat(report.at("/pages/0/factual").asBoolean()).isTrue();
		assertThat(report.at("/pages/0/changes/0/kind").asString()).isEqualTo("DATE");
		assertThat(report.at("/pages/0/changes/0/after/0").asString()).isEqualTo("1943");
		assertThat(report.at("/pages/1/result").asString()).isEqualTo("HELD_BACK");
		assertThat(report.at("/problems/0/line").asInt()).isPositive();
	}

	@Test
	void aDryRunSaysWhatWouldChangeAndStoresNothing() {
		this.tree.replace("articles/war/landing.md", "They agreed.", "They agreed in 1943.");
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.tree.root(), null, "", false, true, false));
		assertThat(report.lines()).anyMatch((line) -> line.contains("The date: dates: added 1943"));
		assertThat(editions()).isEqualTo(1);
	}

	private List<PartChange> changes(String page) {
		return outcome(publish(), page).changes();
	}

}
