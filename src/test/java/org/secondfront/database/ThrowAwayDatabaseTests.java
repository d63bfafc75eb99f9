package org.secondfront.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ThrowAwayDatabaseTests {

	@TempDir
	Path data;

	@Test
	void itBeginsAsACopyOfWhatIsPublishedAndChangesNothingOfIt() throws Exception {
		try (EmbeddedServer server = EmbeddedServer.start(TestDatabase.plan(this.data), Clock.systemUTC())) {
			execute(server.connections(), "create table words as select 'published' as word");
			try (ThrowAwayDatabase copy = ThrowAwayDatabase.make(server)) {
				assertThat(words(copy.connections())).isEqualTo("published");
				execute(copy.connections(), "update words set word = 'draft'");
				assertThat(words(server.connections())).isEqualTo("published");
			}
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> connect(server.connections(ThrowAwayDatabase.NAME)).close());
		}
	}

	@Test
	void whatAKilledProcessLeftIsMadeAnew() throws Exception {
		try (EmbeddedServer server = EmbeddedServer.start(TestDatabase.plan(this.data), Clock.systemUTC())) {
			execute(server.connections(), "create table words as select 'published' as word");
			try (Connection superuser = EmbeddedServer.connect(server.superuser("postgres"))) {
				Roles.database(superuser, ThrowAwayDatabase.NAME, "template0");
			}
			try (ThrowAwayDatabase copy = ThrowAwayDatabase.make(server)) {
				assertThat(words(copy.connections())).isEqualTo("published");
			}
		}
	}

	@Test
	void besideAnotherServeItBeginsEmptyAndSecondOneIsRefused() throws Exception {
		try (EmbeddedServer serving = EmbeddedServer.start(TestDatabase.plan(this.data), Clock.systemUTC());
				Connection reading = connect(serving.connections())) {
			assertThat(reading.isValid(1)).isTrue();
			execute(serving.connections(), "create table words as select 'published' as word");
			EmbeddedServer joined = EmbeddedServer.joinOrStart(TestDatabase.plan(this.data), Clock.systemUTC());
			try (ThrowAwayDatabase empty = ThrowAwayDatabase.make(joined)) {
				assertThat(JdbcClient.create(TestDatabase.dataSource(owner(empty.connections())))
					.sql("select to_regclass('words') is null")
					.query(Boolean.class)
					.single()).isTrue();
				assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> ThrowAwayDatabase.make(joined))
					.withMessageContaining("serve --watch")
					.withMessageContaining("--secondfront.data=");
			}
			assertThat(words(serving.connections())).isEqualTo("published");
		}
	}

	private static String words(DatabaseConnections connections) {
		return JdbcClient.create(TestDatabase.dataSource(owner(connections)))
			.sql("select word from words")
			.query(String.class)
			.single();
	}

	private static void execute(DatabaseConnections connections, String sql) throws SQLException {
		try (Connection connection = EmbeddedServer.connect(owner(connections))) {
			connection.createStatement().execute(sql);
		}
	}

	private static Connection connect(DatabaseConnections connections) throws SQLException {
		return EmbeddedServer.connect(owner(connections));
	}

	private static DatabaseConnection owner(DatabaseConnections connections) {
		return Objects.requireNonNull(connections.owner());
	}

}
