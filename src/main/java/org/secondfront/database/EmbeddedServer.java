package org.secondfront.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own: started on a free port of this machine with its files in one
 * directory, or joined where another process runs it already.
 */
final class EmbeddedServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedServer.class);

	static final String DATABASE = "secondfront";

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final DataDirectory directory;

	private final Passwords passwords;

	private final int port;

	private final @Nullable DirectoryLock lock;

	private final @Nullable Cluster cluster;

	private Holder holder;

	private boolean closed;

	private EmbeddedServer(DataDirectory directory, Passwords passwords, Holder holder, @Nullable DirectoryLock lock,
			@Nullable Cluster cluster) {
		this.directory = directory;
		this.passwords = passwords;
		this.port = holder.port();
		this.lock = lock;
		this.cluster = cluster;
		this.holder = holder;
	}

	/**
	 * Where the server's files are and how it runs.
	 *
	 * @param directory the data directory
	 * @param binaries where its programs are unpacked
	 * @param settings server settings instead of the usual ones
	 */
	record Plan(DataDirectory directory, Path binaries, Map<String, String> settings) {

		static Plan of(Path data) {
			DataDirectory directory = DataDirectory.open(data);
			return new Plan(directory, directory.binaries(), Map.of());
		}

	}

	/**
	 * Start the server.
	 * @throws DatabaseFailure if the directory is held by another process, its files are
	 * of another major version, or the server does not start
	 */
	static EmbeddedServer start(Plan plan, Clock clock) {
		EmbeddedServer server = tryStart(plan, clock);
		if (server == null) {
			throw DatabaseFailure.held(plan.directory().root(), Holder.read(plan.directory().holder()));
		}
		return server;
	}

	/**
	 * Join the server that another process runs on the directory, or start it if none
	 * does.
	 * @throws DatabaseFailure as with {@link #start}, or if the other process holds the
	 * directory and its server does not answer
	 */
	static EmbeddedServer joinOrStart(Plan plan, Clock clock) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			EmbeddedServer server = tryStart(plan, clock);
			if (server == null) {
				server = tryJoin(plan.directory());
			}
			if (server != null) {
				return server;
			}
			if (System.nanoTime() > deadline) {
				throw DatabaseFailure.held(plan.directory().root(), Holder.read(plan.directory().holder()));
			}
			Cluster.pause(Duration.ofMillis(250));
		}
	}

	private static @Nullable EmbeddedServer tryStart(Plan plan, Clock clock) {
		DataDirectory directory = plan.directory();
		try {
			DirectoryLock lock = DirectoryLock.tryLock(directory.lock());
			if (lock == null) {
				return null;
			}
			try {
				return startLocked(plan, lock, Holder.self(clock.instant()));
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(directory.root(), ex);
		}
	}

	private static EmbeddedServer startLocked(Plan plan, DirectoryLock lock, Holder holder) throws IOException {
		DataDirectory directory = plan.directory();
		holder.write(directory.holder());
		Cluster cluster = new Cluster(directory, new Programs(Binaries.unpack(plan.binaries())), plan.settings());
		if (cluster.exists()) {
			cluster.requireOurVersion();
			if (!Files.exists(directory.passwords())) {
				throw DatabaseFailure.passwordsMissing(directory.passwords(), directory.cluster());
			}
			cluster.clearOrphan();
		}
		Passwords passwords = Passwords.loadOrCreate(directory.passwords());
		if (!cluster.exists()) {
			logger.info("Making a PostgreSQL database in {}", directory.cluster());
			cluster.create(passwords.superuser());
		}
		Holder started = holder.withPort(cluster.start());
		EmbeddedServer server = new EmbeddedServer(directory, passwords, started, lock, cluster);
		try {
			server.prepare();
			started.write(directory.holder());
		}
		catch (IOException | RuntimeException ex) {
			cluster.stop();
			throw ex;
		}
		logger.info("PostgreSQL runs on port {} of this machine, its files are in {}", started.port(),
				directory.cluster());
		return server;
	}

	private void prepare() {
		DatabaseConnection superuser = superuser("postgres");
		try (Connection connection = connect(superuser)) {
			Roles.prepare(connection, this.passwords);
			Roles.database(connection, DATABASE, "template0");
		}
		catch (SQLException ex) {
			throw DatabaseFailure.unreachable(superuser, "in " + this.directory.passwords(), ex);
		}
	}

	private static @Nullable EmbeddedServer tryJoin(DataDirectory directory) {
		Holder holder = Holder.read(directory.holder());
		if (holder == null || holder.port() == 0 || !holder.alive()) {
			return null;
		}
		try {
			EmbeddedServer server = new EmbeddedServer(directory, Passwords.load(directory.passwords()), holder, null,
					null);
			connect(server.connections().reader()).close();
			logger.info("Using the PostgreSQL of {}", holder.description());
			return server;
		}
		catch (IOException | SQLException ex) {
			logger.debug("The server of {} does not answer", holder.description(), ex);
			return null;
		}
	}

	DatabaseConnections connections() {
		return connections(DATABASE);
	}

	DatabaseConnections connections(String database) {
		return new DatabaseConnections(new DatabaseConnection(url(database), Roles.READER, this.passwords.reader()),
				new DatabaseConnection(url(database), Roles.OWNER, this.passwords.owner()),
				new DatabaseConnection(url(database), Roles.COUNTER, this.passwords.counter()));
	}

	DatabaseConnection superuser(String database) {
		return new DatabaseConnection(url(database), Roles.SUPERUSER, this.passwords.superuser());
	}

	/**
	 * Whether another process runs the server.
	 */
	boolean joined() {
		return this.lock == null;
	}

	/**
	 * Say where the site is served, for whoever finds the directory in use.
	 */
	synchronized void servesAt(String address) {
		if (joined() || this.closed) {
			return;
		}
		this.holder = this.holder.withAddress(address);
		try {
			this.holder.write(this.directory.holder());
		}
		catch (IOException ex) {
			logger.warn("Cannot write {}", this.directory.holder(), ex);
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	Path root() {
		return this.directory.root();
	}

	static Connection connect(DatabaseConnection connection) throws SQLException {
		return DriverManager.getConnection(connection.url(), connection.username(), connection.password());
	}

	/**
	 * Stop the server, unless another process runs it.
	 */
	@Override
	public synchronized void close() {
		if (this.lock == null || this.cluster == null || this.closed) {
			return;
		}
		this.closed = true;
		try {
			this.cluster.stop();
			Files.deleteIfExists(this.directory.holder());
			this.lock.close();
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(this.directory.root(), ex);
		}
	}

}
