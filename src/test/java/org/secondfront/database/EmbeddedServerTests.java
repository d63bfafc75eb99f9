package org.secondfront.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedServerTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path data;

	@Test
	void restartKeepsWhatWasWritten() throws Exception {
		try (EmbeddedServer server = start()) {
			execute(owner(server), "create schema secondfront", "create table secondfront.page (slug text)",
					"insert into secondfront.page values ('tehran')");
		}
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
		try (EmbeddedServer server = start()) {
			assertThat(query(owner(server), "select slug from secondfront.page")).isEqualTo("tehran");
		}
	}

	@Test
	void usualSettingsAreDurableAndLocal() throws Exception {
		EmbeddedServer.Plan plan = new EmbeddedServer.Plan(DataDirectory.open(this.data),
				TestDatabase.plan(this.data).binaries(), Map.of());
		try (EmbeddedServer server = EmbeddedServer.start(plan, CLOCK)) {
			DatabaseConnection owner = owner(server);
			assertThat(query(owner, "show fsync")).isEqualTo("on");
			assertThat(query(owner, "show synchronous_commit")).isEqualTo("on");
			assertThat(query(owner, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(query(owner, "show server_encoding")).isEqualTo("UTF8");
			assertThat(query(owner, "select datcollate from pg_database where datname = current_database()"))
				.isEqualTo("C.UTF-8");
			assertThat(query(server.superuser("postgres"),
					"select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
				.isEqualTo("scram-sha-256");
		}
	}

	@Test
	void readerCanNeitherWriteNorCreate() throws Exception {
		try (EmbeddedServer server = start()) {
			execute(owner(server), "create schema secondfront", "create table secondfront.page (slug text)",
					"grant usage on schema secondfront to secondfront_reader",
					"grant select on secondfront.page to secondfront_reader");
			DatabaseConnection reader = server.connections().reader();
			assertThat(query(reader, "select count(*) from secondfront.page")).isEqualTo("0");
			assertRefused("25006", reader, "insert into secondfront.page values ('x')");
			String allowed = "set default_transaction_read_only = off";
			assertRefused("42501", reader, allowed, "insert into secondfront.page values ('x')");
			assertRefused("42501", reader, allowed, "create table secondfront.mine (x int)");
			assertRefused("42501", reader, allowed, "create table public.mine (x int)");
			assertRefused("42501", reader, allowed, "create temporary table mine (x int)");
			assertRefused("42501", reader, allowed, "create schema mine");
		}
	}

	@Test
	void ownerMayCreateTheExtensionsAndNothingBeyondItsDatabase() throws Exception {
		try (EmbeddedServer server = start()) {
			execute(owner(server), "create schema secondfront", "create extension pg_trgm schema secondfront",
					"create extension unaccent schema secondfront");
			assertRefused("42501", owner(server), "create role mine");
			assertRefused("42501", owner(server), "create database mine");
		}
	}

	@Test
	void noRoleGetsInWithoutItsPassword() {
		try (EmbeddedServer server = start()) {
			for (String role : new String[] { Roles.SUPERUSER, Roles.OWNER, Roles.READER, Roles.COUNTER }) {
				DatabaseConnection wrong = new DatabaseConnection(server.connections().reader().url(), role, "wrong");
				assertRefused("28P01", wrong, "select 1");
			}
		}
	}

	@Test
	void directoryAndSecretsAreClosedToOthers() throws IOException {
		start().close();
		assertThat(permissions(this.data)).isEqualTo("rwx------");
		assertThat(permissions(this.data.resolve("passwords.properties"))).isEqualTo("rw-------");
		assertThat(permissions(this.data.resolve("postgres"))).isEqualTo("rwx------");
		assertThat(permissions(this.data.resolve("postgres.log"))).isEqualTo("rw-------");
		try (Stream<Path> files = Files.list(this.data)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder("lock",
					"passwords.properties", "postgres", "postgres.log");
		}
	}

	@Test
	void secondHolderIsToldWhoHoldsTheDirectory() throws Exception {
		try (EmbeddedServer server = start()) {
			server.servesAt("http://localhost:8080");
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(this::start)
				.withMessageContaining("process " + ProcessHandle.current().pid())
				.withMessageContaining("http://localhost:8080")
				.withMessageContaining("--secondfront.data=");
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
		start().close();
	}

	@Test
	void joinerUsesTheRunningServerAndLeavesItRunning() throws Exception {
		try (EmbeddedServer server = start()) {
			try (EmbeddedServer joined = join()) {
				assertThat(joined.joined()).isTrue();
				assertThat(joined.connections()).isEqualTo(server.connections());
			}
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
	}

	@Test
	void joinerStartsTheServerWhereNoneRuns() throws Exception {
		try (EmbeddedServer server = join()) {
			assertThat(server.joined()).isFalse();
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void serverThatAKilledProcessLeftIsReplaced() throws Exception {
		start().close();
		Cluster orphan = cluster();
		orphan.start();
		long pid = postmaster();
		try (EmbeddedServer server = start()) {
			// dead, even where nobody has buried it yet
			assertThat(ProcessHandle.of(pid).flatMap((process) -> process.info().command())).isEmpty();
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
	}

	@Test
	void serverThatWasKilledItselfStartsAgainWithItsData() throws Exception {
		start().close();
		cluster().start();
		ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
		try (EmbeddedServer server = start()) {
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
	}

	@Test
	void processThatGotTheNumberOfADeadServerIsLeftAlone() throws Exception {
		start().close();
		Process other = new ProcessBuilder("sleep", "60").start();
		try {
			Files.writeString(this.data.resolve("postgres/postmaster.pid"),
					other.pid() + "\n" + this.data.resolve("postgres") + "\n1\n5432\n\n127.0.0.1\n0 0\nready   \n");
			try (EmbeddedServer server = start()) {
				assertThat(query(owner(server), "select 1")).isEqualTo("1");
				assertThat(other.isAlive()).isTrue();
			}
		}
		finally {
			other.destroy();
		}
	}

	@Test
	void filesHalfMadeAreMadeAnew() throws Exception {
		Files.createDirectories(this.data.resolve("postgres.unfinished/base"));
		Files.writeString(this.data.resolve("postgres.unfinished/PG_VERSION"), "18\n");
		try (EmbeddedServer server = start()) {
			assertThat(query(owner(server), "select 1")).isEqualTo("1");
		}
		assertThat(this.data.resolve("postgres.unfinished")).doesNotExist();
	}

	@Test
	void filesOfAnotherMajorVersionAreLeftAlone() throws IOException {
		start().close();
		Files.writeString(this.data.resolve("postgres/PG_VERSION"), "17\n");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(this::start)
			.withMessageContaining("written by PostgreSQL 17")
			.withMessageContaining("brings PostgreSQL 18");
		Files.writeString(this.data.resolve("postgres/PG_VERSION"), "18\n");
		start().close();
	}

	@Test
	void lostPasswordsAreAskedFor() throws IOException {
		start().close();
		Files.delete(this.data.resolve("passwords.properties"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(this::start)
			.withMessageContaining("passwords.properties");
		assertThat(this.data.resolve("passwords.properties")).doesNotExist();
	}

	@Test
	void directoryThatCannotBeMadeIsNamed() throws IOException {
		Path file = Files.writeString(this.data.resolve("file"), "");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> DataDirectory.open(file.resolve("var")))
			.withMessageContaining(file.resolve("var").toString())
			.withMessageContaining("--secondfront.data=");
	}

	@Test
	void platformWithoutBinariesNamesTheProfile() {
		assertThat(Platform.of("Mac OS X", "aarch64").profile()).isEqualTo("postgres-mac-arm64");
		assertThat(Platform.of("Windows 11", "amd64").archives()).containsExactly("postgres-windows-x86_64.txz");
		assertThat(DatabaseFailure.noBinaries("linux on arm_64", Platform.of("Linux", "aarch64").profile()))
			.hasMessageContaining("-Ppostgres-linux-arm64");
		assertThat(Platform.of("AIX", "ppc64").profile()).isNull();
	}

	private EmbeddedServer start() {
		return EmbeddedServer.start(TestDatabase.plan(this.data), CLOCK);
	}

	private EmbeddedServer join() {
		return EmbeddedServer.joinOrStart(TestDatabase.plan(this.data), CLOCK);
	}

	private Cluster cluster() throws IOException {
		EmbeddedServer.Plan plan = TestDatabase.plan(this.data);
		return new Cluster(plan.directory(), new Programs(Binaries.unpack(plan.binaries())), plan.settings());
	}

	private long postmaster() throws IOException {
		return Postmaster.read(this.data.resolve("postgres/postmaster.pid")).pid();
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static DatabaseConnection owner(EmbeddedServer server) {
		return Objects.requireNonNull(server.connections().owner());
	}

	private static void assertRefused(String state, DatabaseConnection connection, String... statements) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(connection, statements))
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

	private static void execute(DatabaseConnection connection, String... statements) throws SQLException {
		try (Connection open = connect(connection); Statement statement = open.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static String query(DatabaseConnection connection, String sql) throws SQLException {
		try (Connection open = connect(connection);
				Statement statement = open.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

	private static Connection connect(DatabaseConnection connection) throws SQLException {
		return DriverManager.getConnection(connection.url(), connection.username(), connection.password());
	}

}
