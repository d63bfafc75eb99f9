package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.SecondFront;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.TestDatabase;
import org.secondfront.publishing.ContentTree;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A publishing process is killed in the middle of its work.
 */
class KilledPublisherProcessTests {

	@Test
	void leavesTheFormerEditionAndTheNextOneSucceeds(@TempDir Path parent)
			throws IOException, SQLException, InterruptedException {
		TestDatabase database = TestDatabase.migrated();
		ContentTree tree = ContentTree.small(parent);
		Publisher publisher = new Publisher(database.owner(), new ContentReader(ContentLimits.DEFAULT),
				Clock.systemUTC());
		publisher.publish(PublicationRequest.of(tree.root(), null));
		tree.replace("people/ike.md", "He led", "He commanded");
		JdbcClient reader = JdbcClient.create(database.reader());
		try (Connection blocker = database.owner().getConnection(); Statement statement = blocker.createStatement()) {
			blocker.setAutoCommit(false);
			// the publisher has written the new version when it waits for this
			statement.execute("lock table rendering in share row exclusive mode");
			Process process = publish(database, tree, parent.resolve("log"));
			try {
				Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting(database) == 1);
			}
			finally {
				process.destroyForcibly();
			}
			assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
			blocker.rollback();
		}
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> connected(database) == 0);
		assertThat(reader.sql("select max(number) from edition").query(Integer.class).single()).isEqualTo(1);
		assertThat(reader.sql("select count(*) from page_version where since > 1 or until < 2147483647")
			.query(Integer.class)
			.single()).isZero();
		PublicationReport report = publisher.publish(PublicationRequest.of(tree.root(), null));
		assertThat(report.edition()).isEqualTo(2);
	}

	private static Process publish(TestDatabase database, ContentTree tree, Path log) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SecondFront.class.getName(), "publish", tree.root().toString()));
		database.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	private static int waiting(TestDatabase database) {
		return count(database, "and wait_event_type = 'Lock'");
	}

	private static int connected(TestDatabase database) {
		return count(database, "");
	}

	private static int count(TestDatabase database, String which) {
		return JdbcClient.create(database.owner())
			.sql("select count(*) from pg_stat_activity where datname = current_database() "
					+ "and application_name = 'secondfront-owner' " + which)
			.query(Integer.class)
			.single();
	}

}
