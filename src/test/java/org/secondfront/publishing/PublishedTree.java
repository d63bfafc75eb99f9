package org.secondfront.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.TestDatabase;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.PageOutcome;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A small tree, published once, in a database of the test's own.
 */
@SuppressWarnings("NullAway.Init")
abstract class PublishedTree {

	@TempDir
	Path parent;

	TestDatabase database;

	ContentTree tree;

	Publisher publisher;

	@BeforeEach
	void publishASmallTree() {
		this.database = TestDatabase.migrated();
		this.tree = ContentTree.small(this.parent);
		this.publisher = new Publisher(this.database.owner(), new ContentReader(ContentLimits.DEFAULT),
				Clock.systemUTC());
		PublicationReport report = publish();
		assertThat(report.outcome()).as(() -> String.join("\n", report.lines())).isEqualTo(Outcome.PUBLISHED);
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
	}

	PublicationReport publish() {
		return publish(false);
	}

	PublicationReport publish(boolean allowRemovals) {
		return this.publisher.publish(new PublicationRequest(this.tree.root(), null, "", false, false, allowRemovals));
	}

	static List<Tuple> results(PublicationReport report) {
		return report.pages().stream().map((page) -> tuple(page.page(), page.result())).toList();
	}

	static PageOutcome outcome(PublicationReport report, String page) {
		Optional<PageOutcome> outcome = report.pages().stream().filter((one) -> one.page().equals(page)).findFirst();
		return outcome.orElseThrow(() -> new AssertionError("no " + page + " in " + report.lines()));
	}

	int editions() {
		return JdbcClient.create(this.database.reader())
			.sql("select count(*) from edition")
			.query(Integer.class)
			.single();
	}

	int liveSince(String slug) {
		return JdbcClient.create(this.database.reader())
			.sql("select since from page_version where slug = ? and until = 2147483647")
			.param(slug)
			.query(Integer.class)
			.single();
	}

	List<String> strings(String sql) {
		return JdbcClient.create(this.database.reader()).sql(sql).query(String.class).list();
	}

}
