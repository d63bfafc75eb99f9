package org.secondfront.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database for a test: its own, in the one PostgreSQL that all tests of this JVM share,
 * with the three roles. That PostgreSQL is a container where Docker answers, else the
 * embedded one.
 *
 * @param connections the connections by role
 */
public record TestDatabase(DatabaseConnections connections) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static @Nullable Server server;

	private static boolean templateMade;

	/**
	 * A database with nothing in it.
	 */
	public static TestDatabase empty() {
		return create("template0");
	}

	/**
	 * A database with the schema of the migrations and no rows.
	 */
	public static synchronized TestDatabase migrated() {
		if (!templateMade) {
			Server running = server();
			running.createDatabase("migrated", "template0");
			migrate(running.connections("migrated"));
			templateMade = true;
		}
		return create("migrated");
	}

	private static synchronized TestDatabase create(String template) {
		String name = "test_" + COUNT.incrementAndGet();
		Server running = server();
		running.createDatabase(name, template);
		return new TestDatabase(running.connections(name));
	}

	static void migrate(DatabaseConnections connections) {
		DatabaseConnection owner = Objects.requireNonNull(connections.owner());
		Flyway.configure()
			.dataSource(owner.url(), owner.username(), owner.password())
			.locations("classpath:db/migrations")
			.schemas("secondfront")
			.placeholders(Map.of("reader", connections.reader().username(), "counter", Roles.COUNTER))
			.load()
			.migrate();
	}

	/**
	 * Connections of the role that owns the catalogue.
	 */
	public DataSource owner() {
		return dataSource(Objects.requireNonNull(this.connections.owner()));
	}

	/**
	 * Connections of the role that serving uses.
	 */
	public DataSource reader() {
		return dataSource(this.connections.reader());
	}

	/**
	 * Connections of the role that counts failed searches.
	 */
	public DataSource counter() {
		return dataSource(Objects.requireNonNull(this.connections.counter()));
	}

	/**
	 * What an application needs to be told to use this database.
	 */
	public Map<String, String> properties() {
		DatabaseConnection reader = this.connections.reader();
		DatabaseConnection owner = Objects.requireNonNull(this.connections.owner());
		DatabaseConnection counter = Objects.requireNonNull(this.connections.counter());
		return Map.of("spring.datasource.url", reader.url(), "spring.datasource.username", reader.username(),
				"spring.datasource.password", reader.password(), "spring.flyway.url", owner.url(), "spring.flyway.user",
				owner.username(), "spring.flyway.password", owner.password(), "secondfront.database.counter.username",
				counter.username(), "secondfront.database.counter.password", counter.password());
	}

	static DataSource dataSource(DatabaseConnection connection) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(connection.url());
		source.setUser(connection.username());
		source.setPassword(connection.password());
		source.setCurrentSchema(DatabaseConfiguration.SEARCH_PATH);
		return source;
	}

	/**
	 * Gives an application context a migrated database of its own.
	 */
	static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of(migrated().properties()).applyTo(context);
		}

	}

	private static synchronized Server server() {
		Server running = server;
		if (running == null) {
			running = dockerAnswers() ? container() : embedded();
			server = running;
		}
		return running;
	}

	private static boolean dockerAnswers() {
		boolean likely = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"))
				|| System.getProperty("os.name").startsWith("Windows");
		return likely && DockerClientFactory.instance().isDockerAvailable();
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static Server container() {
		Passwords passwords = Passwords.random();
		PostgreSQLContainer container = new PostgreSQLContainer(
				System.getProperty("secondfront.test.postgres-image", "postgres:18-alpine"))
			.withUsername(Roles.SUPERUSER)
			.withPassword(passwords.superuser());
		container.start();
		return new Server("jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/",
				passwords);
	}

	private static Server embedded() {
		try {
			Path data = Files.createTempDirectory("secondfront-test");
			EmbeddedServer started = EmbeddedServer.start(plan(data), Clock.systemUTC());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				started.close();
				deleteQuietly(data);
			}));
			String url = started.superuser("").url();
			return new Server(url, Passwords.load(new DataDirectory(data).passwords()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An embedded server for tests: its programs are unpacked once for all of them, and
	 * nothing waits for a disk.
	 */
	static EmbeddedServer.Plan plan(Path data) {
		return new EmbeddedServer.Plan(DataDirectory.open(data),
				Path.of("target", "postgres-binaries").toAbsolutePath(),
				Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
	}

	private static void deleteQuietly(Path data) {
		try {
			DataDirectory.delete(data);
		}
		catch (IOException ex) {
			// the system clears its temporary files
		}
	}

	/**
	 * The PostgreSQL that all tests share.
	 *
	 * @param url its JDBC address, up to the database's name
	 * @param passwords of its roles
	 */
	private record Server(String url, Passwords passwords) {

		Server {
			try (Connection connection = DriverManager.getConnection(url + "postgres", Roles.SUPERUSER,
					passwords.superuser())) {
				Roles.prepare(connection, passwords);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		void createDatabase(String name, String template) {
			try (Connection connection = DriverManager.getConnection(this.url + "postgres", Roles.SUPERUSER,
					this.passwords.superuser())) {
				Roles.database(connection, name, template);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		DatabaseConnections connections(String database) {
			return new DatabaseConnections(
					new DatabaseConnection(this.url + database, Roles.READER, this.passwords.reader()),
					new DatabaseConnection(this.url + database, Roles.OWNER, this.passwords.owner()),
					new DatabaseConnection(this.url + database, Roles.COUNTER, this.passwords.counter()));
		}

	}

}
