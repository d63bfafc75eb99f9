package org.secondfront.publishing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondfront.publishing.PublicationReport.Outcome;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of passages from edition to edition, as the catalogue keeps them.
 */
class PassagePublicationTests extends PublishedTree {

	private static final String LANDING = "articles/war/landing.md";

	private static final String LONG = "They agreed that the landing would begin in the month of May.";

	@Test
	void anEditedPassageKeepsItsNameAndARemovedOneReturnsWithIt() {
		String first = write("They agreed.", LONG);
		assertThat(first).startsWith("p-");
		assertThat(write("in the month of May", "in May 1944")).isEqualTo(first);
		write("They agreed that the landing would begin in May 1944.[@book, p. 5]\n", "");
		assertThat(dated()).isEmpty();
		this.tree.replace(LANDING, "## The date\n", "## The date\n\n" + LONG + "[@book, p. 5]\n");
		publish(true);
		assertThat(dated()).containsExactly(first);
	}

	@Test
	void passagesAreNamedWithoutAnEditionWhereTheyWereNotBefore() {
		String first = write("They agreed.", LONG);
		String edited = write("in the month of May", "in May 1944");
		assertThat(edited).isEqualTo(first);
		int editions = editions();
		// as if they had been published by an older program
		owner("update rendering set input_hash = ''");
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(dated()).containsExactly(first);
		owner("delete from passage");
		owner("update rendering set input_hash = ''");
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(dated()).hasSize(1).doesNotContain(first);
		assertThat(editions()).isEqualTo(editions);
	}

	/** Publish another text, and say what the passage under the date is called. */
	private String write(String text, String by) {
		this.tree.replace(LANDING, text, by);
		PublicationReport report = publish(true);
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
		return dated().stream().findFirst().orElse("");
	}

	/** The names of the passages under the date. */
	private List<String> dated() {
		return strings("""
				select p.name from passage p join page_version v on v.id = p.version_id
				where v.slug = 'landing' and v.until = 2147483647 and p.section = 'the-date'
				""");
	}

	private void owner(String sql) {
		JdbcClient.create(this.database.owner()).sql(sql).update();
	}

}
