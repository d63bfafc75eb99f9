package org.secondfront.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;

/**
 * The roles of a server that Second Front set up itself, and what each may do.
 */
final class Roles {

	static final String SUPERUSER = "postgres";

	static final String OWNER = "secondfront_owner";

	static final String READER = "secondfront_reader";

	static final String COUNTER = "secondfront_counter";

	private Roles() {
	}

	/**
	 * Make the roles that are missing, and give all of them their passwords.
	 * @param connection of a superuser
	 */
	static void prepare(Connection connection, Passwords passwords) throws SQLException {
		role(connection, OWNER, passwords.owner());
		role(connection, READER, passwords.reader());
		role(connection, COUNTER, passwords.counter());
		execute(connection, "alter role " + READER + " set default_transaction_read_only = on");
	}

	/**
	 * Make a database that belongs to the owner, where it is missing; the other roles may
	 * connect and nothing more.
	 * @param template what it is a copy of
	 */
	static void database(Connection connection, String name, String template) throws SQLException {
		if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
			execute(connection, "create database " + name + " template " + template + " owner " + OWNER
					+ ("template0".equals(template) ? " encoding 'UTF8' locale 'C.UTF-8'" : ""));
		}
		execute(connection, "revoke all on database " + name + " from public");
		execute(connection, "grant connect on database " + name + " to " + READER + ", " + COUNTER);
	}

	private static void role(Connection connection, String name, String password) throws SQLException {
		if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
			execute(connection, "create role " + name + " login nosuperuser nocreatedb nocreaterole noreplication");
		}
		// hashed on this side, so that no log of the server can hold it
		connection.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
	}

	private static boolean exists(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
