package org.secondfront.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one PostgreSQL and its server: made, started, stopped. Whoever calls it
 * holds the directory's lock.
 */
final class Cluster {

	private static final Logger logger = LoggerFactory.getLogger(Cluster.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final long LOG_LIMIT = 10_000_000;

	private static final Map<String, String> SETTINGS = Map.of("listen_addresses", "127.0.0.1",
			"unix_socket_directories", "", "max_connections", "50", "fsync", "on", "synchronous_commit", "on",
			"password_encryption", "scram-sha-256", "log_timezone", "UTC", "timezone", "UTC");

	private final DataDirectory directory;

	private final Programs programs;

	private final Map<String, String> settings;

	/**
	 * A cluster.
	 * @param settings server settings beyond, or instead of, the usual ones
	 */
	Cluster(DataDirectory directory, Programs programs, Map<String, String> settings) {
		this.directory = directory;
		this.programs = programs;
		this.settings = new TreeMap<>(SETTINGS);
		this.settings.putAll(settings);
	}

	boolean exists() {
		return Files.exists(this.directory.cluster().resolve("PG_VERSION"));
	}

	void requireOurVersion() throws IOException {
		String found = Files.readString(this.directory.cluster().resolve("PG_VERSION")).strip();
		String ours = this.programs.majorVersion();
		if (!found.equals(ours)) {
			throw DatabaseFailure.otherMajorVersion(this.directory.cluster(), found, ours);
		}
	}

	/**
	 * Make the files. Not even the first start is open to anyone without a password.
	 */
	void create(String superuserPassword) throws IOException {
		Path unfinished = this.directory.unfinishedCluster();
		DataDirectory.delete(unfinished);
		Path passwordFile = Files.createTempFile(this.directory.root(), "password", null);
		try {
			Files.writeString(passwordFile, superuserPassword);
			this.programs.require("initdb", "--pgdata=" + unfinished, "--username=" + Roles.SUPERUSER,
					"--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8",
					"--text-search-config=english",
					"on".equals(this.settings.get("fsync")) ? "--sync-method=fsync" : "--no-sync");
		}
		finally {
			Files.delete(passwordFile);
		}
		Files.writeString(unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
		Files.writeString(unfinished.resolve("postgresql.conf"), "include 'secondfront.conf'\n");
		Files.move(unfinished, this.directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Stop the server that a killed process left behind, if there is one.
	 */
	void clearOrphan() throws IOException {
		Path pidFile = this.directory.cluster().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		Postmaster postmaster = Postmaster.read(pidFile);
		if (postmaster.isServer()) {
			logger.warn("PostgreSQL (process {}) still runs though the process that started it is gone; stopping it",
					postmaster.pid());
			stop();
		}
		else if (postmaster.isForeign()) {
			// after a restart of the machine the number may be anyone's, and PostgreSQL
			// would take that process for its own
			Files.deleteIfExists(pidFile);
		}
	}

	/**
	 * Start the server, waiting until it takes connections.
	 * @return the port
	 */
	int start() throws IOException {
		rotateLog();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			int port = freePort();
			writeSettings(port);
			long logged = Files.exists(this.directory.log()) ? Files.size(this.directory.log()) : 0;
			Programs.Outcome outcome = this.programs.run("pg_ctl", "start", "--wait", "--timeout=60",
					"--pgdata=" + this.directory.cluster(), "--log=" + this.directory.log());
			if (outcome.successful()) {
				DataDirectory.restrict(this.directory.log(), "rw-------");
				return port;
			}
			String log = logSince(logged);
			if (System.nanoTime() > deadline || !passing(log)) {
				throw DatabaseFailure.program("server", log.isBlank() ? outcome.output() : log, null);
			}
			pause(Duration.ofMillis(500));
		}
	}

	/**
	 * Stop the server: whoever is connected is cut off, and all that was committed is on
	 * the disk.
	 */
	void stop() throws IOException {
		Programs.Outcome outcome = this.programs.run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60",
				"--pgdata=" + this.directory.cluster());
		if (!outcome.successful() && Files.exists(this.directory.cluster().resolve("postmaster.pid"))) {
			throw DatabaseFailure.program("pg_ctl", outcome.output(), null);
		}
	}

	private void rotateLog() throws IOException {
		Path log = this.directory.log();
		if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
			Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void writeSettings(int port) throws IOException {
		StringBuilder text = new StringBuilder("# Written at every start: changes are lost.\n");
		text.append("port = ").append(port).append('\n');
		this.settings.forEach((key, value) -> text.append(key).append(" = '").append(value).append("'\n"));
		DataDirectory.replace(this.directory.cluster().resolve("secondfront.conf"), text.toString());
	}

	/**
	 * Whether a start failed for something that goes away: a killed server whose process
	 * or memory is not yet gone, or a port that someone took in between.
	 */
	private static boolean passing(String log) {
		return List
			.of("lock file", "still in use", "could not bind", "Address already in use", "could not create any TCP")
			.stream()
			.anyMatch(log::contains);
	}

	private String logSince(long position) throws IOException {
		if (!Files.exists(this.directory.log())) {
			return "";
		}
		byte[] log = Files.readAllBytes(this.directory.log());
		int start = (int) Math.min(position, log.length);
		return new String(log, start, log.length - start, StandardCharsets.UTF_8);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }))) {
			return socket.getLocalPort();
		}
	}

	static void pause(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The start was broken off", ex);
		}
	}

}
