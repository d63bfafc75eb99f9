package org.secondfront.publishing;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A former edition is made current again, and nothing that was published is lost.
 */
class RollbackTests extends PublishedTree {

	/** Everything that a reader of an edition sees, for comparison. */
	private static final String WORDS = """
			select c.kind || '/' || c.slug || ' ' || c.title || ' ' || c.summary || coalesce(c.html, '') || coalesce(c.notes, '')
				|| c.details || c.facts || (c.uses)
				|| (select coalesce(string_agg(a.name || a.kind || a.position, ',' order by a.position), '') from anchor a
					where a.version_id = c.version_id)
				|| (select coalesce(string_agg(p.name || p.text, ',' order by p.position), '') from passage p
					where p.version_id = c.version_id)
			from version_content c join page_version v on v.id = c.version_id
			where v.since <= %1$d and v.until > %1$d order by 1
			""";

	@Test
	void theNewEditionEqualsTheFormerOne() {
		List<String> first = words(1);
		changeMuch();
		assertThat(words(2)).isNotEqualTo(first);
		PublicationReport report = this.publisher.rollback(1, "a mistake");
		assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
		assertThat(report.edition()).isEqualTo(3);
		assertThat(results(report)).containsExactlyInAnyOrder(tuple("people/ike", Result.MOVED),
				tuple("articles/landing", Result.CHANGED), tuple("articles/offensive", Result.ADDED),
				tuple("articles/later", Result.REMOVED), tuple("sources/paper", Result.CHANGED));
		assertThat(words(3)).isEqualTo(first);
		assertThat(words(1)).isEqualTo(first);
		assertThat(strings("select restores || ' ' || message from edition where number = 3"))
			.containsExactly("1 a mistake");
		assertThat(strings("select slug from address where slug in ('later', 'eisenhower')")).hasSize(2);
	}

	@Test
	void whatIsEqualIsLeftAlone() {
		changeMuch();
		this.publisher.rollback(1, "");
		assertThat(strings("select since || '-' || until from page_version where slug = 'book'"))
			.containsExactly("1-2147483647");
		assertThat(this.publisher.rollback(1, "").outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(this.publisher.rollback(3, "").outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(editions()).isEqualTo(3);
	}

	@Test
	void theTreeThatWasRolledBackCanBePublishedAgain() {
		changeMuch();
		List<String> second = words(2);
		this.publisher.rollback(1, "");
		assertThat(this.publisher.publishUnlessKnown(PublicationRequest.of(this.tree.root(), null)).outcome())
			.isEqualTo(Outcome.NOTHING_NEW);
		PublicationReport again = publish(true);
		assertThat(again.heldBack()).as(() -> String.join("\n", again.lines())).isFalse();
		assertThat(words(4)).isEqualTo(second);
		// the same pages, not new ones of the same address
		assertThat(
				strings("select count(distinct page_id)::text from page_version where slug in ('ike', 'eisenhower')"))
			.containsExactly("1");
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
	}

	@Test
	void theFormerTreeHasNothingNewAfterARollback() {
		this.tree.replace("people/ike.md", "He led", "He commanded");
		publish();
		this.publisher.rollback(1, "");
		this.tree.replace("people/ike.md", "He commanded", "He led");
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
	}

	@Test
	void aRollbackCanBeRolledBack() {
		changeMuch();
		List<String> second = words(2);
		this.publisher.rollback(1, "");
		this.publisher.rollback(2, "");
		assertThat(words(4)).isEqualTo(second);
	}

	@Test
	void anAddressGoesBackToThePageThatHadIt() {
		String first = strings("select page_id::text from page_version where slug = 'ike'").get(0);
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md")
			.replace("people/eisenhower.md", "title: Ike", "title: Ike\naliases: [ike]");
		publish();
		this.tree.replace("people/eisenhower.md", "aliases: [ike]\n", "")
			.write("people/ike.md", ContentTree.page("Another", "", "Somebody else."));
		publish(true);
		assertThat(strings("select page_id::text from address where slug = 'ike'")).doesNotContain(first);
		this.publisher.rollback(1, "");
		assertThat(strings("select page_id::text from address where slug = 'ike'")).containsExactly(first);
		assertThat(publish(true).heldBack()).isFalse();
	}

	@Test
	void anEditionThatNeverWasCannotBeRestored() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.publisher.rollback(7, ""));
		assertThat(editions()).isEqualTo(1);
	}

	private void changeMuch() {
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("people/eisenhower.md", "title: Ike", "title: Ike\naliases: [ike]")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was [bad](later.md).")
			.replace("sources/books.yaml", "title: A Paper", "title: A White Paper")
			.delete("articles/war/offensive.md")
			.write("articles/war/later.md", ContentTree.page("Later", "topic: war", "Afterwards.[@book]"))
			.replace("site.yaml", "tagline: A line", "tagline: Another line");
		PublicationReport report = publish(true);
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
	}

	private List<String> words(int edition) {
		return strings(WORDS.formatted(edition));
	}

}
