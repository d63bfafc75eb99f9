package org.secondfront.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The server that the settings name: which roles they give, and whether it can be used.
 */
final class NamedServer {

	private static final Logger logger = LoggerFactory.getLogger(NamedServer.class);

	static final int OLDEST_VERSION = 15;

	private static final String MAY_CREATE = """
			select case when exists (select 1 from pg_namespace where nspname = 'secondfront')
			  then has_schema_privilege('secondfront', 'CREATE')
			  else has_database_privilege(current_database(), 'CREATE') end""";

	private final Environment environment;

	private final DatabaseProperties properties;

	NamedServer(Environment environment, DatabaseProperties properties) {
		this.environment = environment;
		this.properties = properties;
	}

	/**
	 * Connect once with each role that is named, and see what it may do.
	 * @throws DatabaseFailure if the server is too old or cannot be reached
	 */
	DatabaseConnections inspect() {
		DatabaseConnection reader = new DatabaseConnection(setting("spring.datasource.url"),
				setting("spring.datasource.username"), setting("spring.datasource.password"));
		boolean mayCreate = mayCreate(reader, "spring.datasource.url, .username and .password");
		DatabaseConnection owner = namedOwner(reader);
		if (owner != null) {
			mayCreate(owner, "spring.flyway.url, .user and .password");
		}
		else if (mayCreate) {
			owner = new DatabaseConnection(onPrimary(reader.url()), reader.username(), reader.password());
		}
		DatabaseConnections connections = new DatabaseConnections(reader, owner, counter(owner));
		if (connections.singleUser()) {
			logger
				.warn("""
						One database user for everything: {} serves the site and may change the catalogue. \
						Better: let spring.datasource.username be a role that can only connect, and give the owner's \
						in spring.flyway.user and spring.flyway.password; the migrations then grant the reader what it needs.""",
						reader.username());
		}
		else if (owner == null) {
			logger.info("{} can only read: this node serves, and leaves migrations and publishing to others",
					reader.username());
		}
		return connections;
	}

	private @Nullable DatabaseConnection namedOwner(DatabaseConnection reader) {
		String url = setting("spring.flyway.url");
		String user = setting("spring.flyway.user");
		if (url.isEmpty() && user.isEmpty()) {
			return null;
		}
		return new DatabaseConnection(url.isEmpty() ? onPrimary(reader.url()) : url,
				user.isEmpty() ? reader.username() : user,
				user.isEmpty() ? reader.password() : setting("spring.flyway.password"));
	}

	private @Nullable DatabaseConnection counter(@Nullable DatabaseConnection owner) {
		DatabaseProperties.Counter counter = this.properties.counter();
		if (counter == null) {
			return null;
		}
		String url = (counter.url() != null) ? counter.url()
				: onPrimary((owner != null) ? owner.url() : setting("spring.datasource.url"));
		return new DatabaseConnection(url, counter.username(), counter.password());
	}

	private String setting(String name) {
		String value = this.environment.getProperty(name, "");
		return StringUtils.hasText(value) ? value : "";
	}

	private static boolean mayCreate(DatabaseConnection connection, String settings) {
		try (Connection open = DriverManager.getConnection(connection.url(), connection.username(),
				connection.password())) {
			requireVersion(connection, open.getMetaData());
			try (Statement statement = open.createStatement(); ResultSet row = statement.executeQuery(MAY_CREATE)) {
				return row.next() && row.getBoolean(1);
			}
		}
		catch (SQLException ex) {
			throw DatabaseFailure.unreachable(connection, settings, ex);
		}
	}

	private static void requireVersion(DatabaseConnection connection, DatabaseMetaData server) throws SQLException {
		if (tooOld(server.getDatabaseMajorVersion())) {
			throw DatabaseFailure.tooOld(connection, server.getDatabaseProductVersion());
		}
	}

	static boolean tooOld(int majorVersion) {
		return majorVersion < OLDEST_VERSION;
	}

	/**
	 * Where serving goes to replicas, writing must not.
	 */
	static String onPrimary(String url) {
		return url.replaceAll("([?&]targetServerType=)[^&]*", "$1primary");
	}

}
