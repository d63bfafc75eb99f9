package org.secondfront.reading;

import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.publishing.ContentTree;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three editions of a small reference: with every kind of page, a page that moves, one
 * that is retired, texts that change, and a title that means harm.
 */
final class SampleEditions {

	private final ContentTree tree;

	private final Publisher publisher;

	private SampleEditions(Path parent, DataSource owner) {
		this.tree = ContentTree.small(parent);
		this.publisher = new Publisher(owner, new ContentReader(ContentLimits.DEFAULT), Clock.systemUTC());
	}

	static void publish(Path parent, DataSource owner) {
		SampleEditions editions = new SampleEditions(parent, owner);
		editions.first();
		editions.publishEdition(1);
		editions.second();
		editions.publishEdition(2);
		editions.third();
		editions.publishEdition(3);
	}

	private void publishEdition(int number) {
		PublicationReport report = this.publisher.publish(new PublicationRequest(this.tree.root(),
				this.tree.root().resolveSibling("seeds"), "", false, false, true));
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
		assertThat(report.edition()).isEqualTo(number);
	}

	private void first() {
		this.tree.write("topics/peace.md",
				ContentTree.page("The Peace", "order: 2\naccent: blue\nwhen: 1945/1991", "How it ended."));
		this.tree.replace("topics/war.md", "order: 1", "order: 1\nlabel: War");
		this.tree.replace("articles/war/landing.md", "people: [ike]", """
				people: [ike]
				where: [beach]
				facts:
				  Day: A Tuesday
				elsewhere:
				  - title: Another <i>Reference</i>
				    url: https://www.example.org/landing?a=b&c=d
				    differs: It counts the hours otherwise.
				  - title: A Third
				    url: https://example.net/landing
				    differs: It leaves out the weather.""");
		this.tree.replace("articles/war/landing.md", "They agreed.", "They spoke of the first words.");
		this.tree.replace("people/ike.md", "summary:",
				"born: 1890-10-14\ndied: '1969'\nspellings: [The General]\nsummary:");
		this.tree.write("people/nobody.md", ContentTree.page("Nobody", "", "Nothing is known."));
		this.tree.write("places/beach.md",
				ContentTree.page("The Beach", "lat: 49.37\nlon: -0.88\nnow: Somewhere, France", "They landed here."));
		this.tree.write("glossary/bridgehead.md", ContentTree.page("Bridgehead", "", "Ground beyond the water."));
		this.tree.write("articles/war/old-plan.md", ContentTree.page("The Old Plan", "topic: war\nposition: 9",
				"It was [given up](landing.md#the-date), and its last words remain.[@paper]"));
		this.tree.write("articles/peace/first-name.md", ContentTree.page("The Treaty", treaty(), "It ended the war."));
		this.tree.write("articles/war/offensive.md", this.tree.read("articles/war/offensive.md") + """

				> [!RECALL]
				> What did it *follow*?
				>
				> The [landing](landing.md), by [its plan](#plan).[@book, p. 7]
				""");
		stories();
		views();
		this.tree.write("articles/peace/hostile.md", ContentTree
			.page("'End </script><script>alert(1)</script> & “more”'", "topic: peace\nposition: 2", "Nothing else."));
	}

	private void views() {
		this.tree.replace("site.yaml", "contact:", """
				viewpoints:
				  - {key: FAR, label: Eastland, colour: east}
				  - {key: NEAR, label: West & Co, colour: west}
				contact:""");
		this.tree.write("articles/war/offensive.md", this.tree.read("articles/war/offensive.md") + """

				> [!FAR] Was the promise kept?
				> It came "late", as [the landing](landing.md) shows.[@paper]

				> [!NEAR]
				> It came.
				""");
		this.tree.write("articles/peace/first-name.md", this.tree.read("articles/peace/first-name.md") + """

				> [!NEAR] Was the promise kept?
				> In the end.

				> [!FAR]
				> Never.
				""");
	}

	private void stories() {
		this.tree.write("timeline/events.yaml",
				"""
						- {id: landing-begins, when: 1944-06-06, lane: west, title: Landing begins, summary: It begins., topic: war, treats: [landing#the-date], sources: ['book, p. 5'], people: [ike], where: [beach]}
						- {id: offensive-begins, when: 1944-06-22, lane: east, title: Offensive begins, summary: It follows., topic: war, treats: [offensive#plan], sources: [paper]}
						- {id: the-year, when: '1944', lane: east, title: A year of it, summary: All of it., treats: [offensive]}
						- {id: long-after, when: 1954-06-06, lane: west, title: Ten years on, summary: They came back., treats: [landing]}
						""");
		this.tree.write("trails/trails.yaml",
				"""
						- id: both
						  title: Both fronts
						  summary: A way through both, with a sentence at each step on why it comes next in the story of the two.
						  steps:
						    - {page: 'landing#the-weather', sentence: Begin here.}
						    - {page: offensive, sentence: Then there.}
						    - {page: 'landing#the-date', sentence: And back again.}
						    - {page: people/ike, sentence: Who led it.}
						""");
		this.tree.write("../seeds/claims.yaml",
				"""
						- {id: c-1, section: Introduction, claim: It began on a Tuesday., verdict: supported, finding: It did., sources: ['book, p. 5'], where: [landing#the-date], topic: war}
						- {id: c-2, section: 'Means & ends', claim: It began on a <b>Monday</b>., verdict: wrong, finding: It did not., sources: [book; paper], where: [landing#the-date, offensive#plan], topic: war}
						- {id: c-3, section: Introduction, claim: It mattered., verdict: disputed, finding: Some say so., where: [treaty], topic: peace}
						"""
					.replace("[book; paper]", "[book, paper]")
					.replace("where: [treaty]", "where: [first-name]"));
	}

	private static String treaty() {
		return """
				topic: peace
				position: 1
				related:
				  - to: offensive
				    as: set-against
				    because: The offensive decided its terms.
				  - to: landing
				    as: came-out-of
				    because: Without the landing there was none.""";
	}

	private void second() {
		this.tree.replace("articles/war/landing.md", "the first words", "the second words");
		this.tree.delete("articles/war/old-plan.md");
		this.tree.move("articles/peace/first-name.md", "articles/peace/treaty.md");
		this.tree.replace("articles/peace/treaty.md", "topic: peace", "topic: peace\naliases: [first-name]");
		this.tree.replace("../seeds/claims.yaml", "where: [first-name]", "where: [treaty]");
	}

	private void third() {
		this.tree.replace("people/ike.md", "He led [it](../articles/war/landing.md).",
				"He led [it](../articles/war/landing.md) and [the whole of it](../articles/war/landing.md).");
	}

}
