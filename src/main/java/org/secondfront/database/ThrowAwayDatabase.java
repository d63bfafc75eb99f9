package org.secondfront.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A second database of the embedded server, for unpublished work: made anew at every
 * start, gone at the end. It begins as a copy of what is published, so that a page whose
 * file has an error from the start has a last good version; where another process uses
 * the published database it cannot be copied, and this one begins empty.
 */
final class ThrowAwayDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ThrowAwayDatabase.class);

	static final String NAME = "secondfront_watch";

	/** "Object in use": somebody is connected to the database that is to be copied. */
	private static final String IN_USE = "55006";

	private final EmbeddedServer server;

	private final DirectoryLock lock;

	private ThrowAwayDatabase(EmbeddedServer server, DirectoryLock lock) {
		this.server = server;
		this.lock = lock;
	}

	/**
	 * Make the database.
	 * @throws DatabaseFailure if another process watches with the same data directory
	 */
	static ThrowAwayDatabase make(EmbeddedServer server) {
		try {
			DirectoryLock lock = DirectoryLock.tryLock(DataDirectory.watchLock(server.root()));
			if (lock == null) {
				throw DatabaseFailure.watchedAlready(server.root());
			}
			ThrowAwayDatabase database = new ThrowAwayDatabase(server, lock);
			try {
				database.create();
				return database;
			}
			catch (SQLException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (SQLException ex) {
			throw DatabaseFailure.program("server", String.valueOf(ex.getMessage()), ex);
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(server.root(), ex);
		}
	}

	DatabaseConnections connections() {
		return this.server.connections(NAME);
	}

	private void create() throws SQLException {
		try (Connection connection = EmbeddedServer.connect(this.server.superuser("postgres"));
				Statement statement = connection.createStatement()) {
			drop(statement);
			try {
				// asked of a server that others use, it would wait for them in vain
				Roles.database(connection, NAME, this.server.joined() ? "template0" : EmbeddedServer.DATABASE);
			}
			catch (SQLException ex) {
				if (!IN_USE.equals(ex.getSQLState())) {
					throw ex;
				}
				Roles.database(connection, NAME, "template0");
			}
			// what is thrown away need not survive the machine, and the editor waits for
			// it
			statement.execute("alter database " + NAME + " set synchronous_commit = off");
		}
	}

	private static void drop(Statement statement) throws SQLException {
		statement.execute("drop database if exists " + NAME + " with (force)");
	}

	@Override
	public void close() throws IOException {
		try (this.lock;
				Connection connection = EmbeddedServer.connect(this.server.superuser("postgres"));
				Statement statement = connection.createStatement()) {
			drop(statement);
		}
		catch (SQLException ex) {
			logger.debug("The throw-away database is left for the next start to drop", ex);
		}
	}

}
