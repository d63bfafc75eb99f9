package org.secondfront.publishing;

import org.junit.jupiter.api.Test;
import org.secondfront.content.Problem;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What was published stays: addresses, anchors, pages that are linked to.
 */
class IdentityTests extends PublishedTree {

	@Test
	void aPageThatIsLinkedToCannotGo() {
		this.tree.delete("people/ike.md");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("people/ike", Result.HELD_BACK));
		assertThat(outcome(report, "people/ike").why()).contains("still refers to");
		assertThat(liveSince("ike")).isEqualTo(1);
	}

	@Test
	void aPageThatGoesWithItsLinksIsRetiredAndKeepsItsAddress() {
		this.tree.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was bad.");
		this.tree.delete("articles/war/offensive.md");
		assertThat(results(publish(true))).containsExactlyInAnyOrder(tuple("articles/landing", Result.CHANGED),
				tuple("articles/offensive", Result.REMOVED));
		assertThat(strings("select slug from page_version where until = 2147483647 and kind = 'ARTICLE'"))
			.containsExactly("landing");
		assertThat(strings("select slug from address where kind = 'ARTICLE'")).containsExactlyInAnyOrder("landing",
				"offensive");
	}

	@Test
	void manyPagesAtOnceGoOnlyWhenAskedFor() {
		this.tree.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was bad.");
		this.tree.delete("articles/war/offensive.md");
		PublicationReport report = publish();
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).extracting(Problem::code).contains("many-removals");
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aMissingDirectoryRemovesNothing() {
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.parent.resolve("elsewhere"), null, "", false, false, true));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).extracting(Problem::code).contains("no-content");
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aFileThatCannotBeReadRemovesNothing() {
		this.tree.write("sources/books.yaml", "- id: book\n  title: [");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("sources/book", Result.HELD_BACK),
				tuple("sources/paper", Result.HELD_BACK));
		assertThat(strings("select slug from page_version where kind = 'SOURCE' and until = 2147483647"))
			.containsExactlyInAnyOrder("book", "paper");
	}

	@Test
	void anAliasMovesThePageWithItsIdentity() {
		String identity = strings("select page_id::text from page_version where slug = 'ike'").get(0);
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("people/eisenhower.md", "title: Ike", "title: Ike\naliases: [ike]")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md");
		PublicationReport report = publish();
		assertThat(outcome(report, "people/eisenhower").result()).isEqualTo(Result.MOVED);
		assertThat(strings("select slug from address where page_id = " + identity + " order by slug"))
			.containsExactly("eisenhower", "ike");
		assertThat(strings("select slug from page_version where until = 2147483647 and page_id = " + identity))
			.containsExactly("eisenhower");
	}

	@Test
	void aFileThatLooksMovedIsHeldBackWithTheLineToAdd() {
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md");
		PublicationReport report = publish(true);
		assertThat(report.problems()).filteredOn((problem) -> problem.code().equals("looks-moved"))
			.extracting(Problem::hint)
			.singleElement()
			.asString()
			.contains("aliases: [ike]");
		assertThat(liveSince("ike")).isEqualTo(1);
		assertThat(strings("select slug from address where slug = 'eisenhower'")).isEmpty();
	}

	@Test
	void aRewordedHeadingKeepsItsPublishedAnchor() {
		this.tree.write("articles/war/landing.md", ContentTree.landing("The month", "They agreed."))
			.replace("articles/war/offensive.md", "landing.md#the-date", "landing.md#the-month");
		assertThat(publish().heldBack()).isFalse();
		assertThat(strings("""
				select name || ' ' || a.kind from anchor a join page_version v on v.id = version_id
				where slug = 'landing' and a.until = 2147483647 order by a.position"""))
			.containsExactly("the-month SECTION", "the-date ALIAS", "the-weather SECTION");
		assertThat(strings("""
				select html from rendering r join page_version v on v.id = version_id
				where slug = 'landing' and until = 2147483647""")).singleElement()
			.asString()
			.contains("id=\"the-date\"", "id=\"the-month\"");
		// and through an edit of the text alone
		this.tree.replace("articles/war/landing.md", "They agreed.", "They all agreed.");
		publish();
		assertThat(strings("select name from anchor where kind = 'ALIAS' and until = 2147483647"))
			.containsExactly("the-date");
	}

	@Test
	void aPublishedAnchorGoesOnlyWhenAskedFor() {
		this.tree.replace("articles/war/landing.md", "## The weather\n\n", "");
		PublicationReport report = publish();
		assertThat(results(report)).containsExactly(tuple("articles/landing", Result.HELD_BACK));
		assertThat(report.problems()).extracting(Problem::code).contains("anchor-removed");
		assertThat(results(publish(true))).containsExactly(tuple("articles/landing", Result.CHANGED));
	}

	@Test
	void anAnchorThatIsLinkedToCannotGo() {
		this.tree.replace("articles/war/landing.md", "## The date\n\n", "");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("articles/landing", Result.HELD_BACK));
		assertThat(liveSince("landing")).isEqualTo(1);
	}

}
