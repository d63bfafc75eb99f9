package org.secondfront.database;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Chooses the database: the one that {@code spring.datasource.url} names, else one of our
 * own; and gives each part the connection of its role.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ DatabaseProperties.class, DataProperties.class })
class DatabaseConfiguration {

	/**
	 * Our schema, then where a server's own hands may have put the extensions.
	 */
	static final String SEARCH_PATH = "secondfront,public";

	@Bean
	@DependsOnDatabaseInitialization
	@Nullable CatalogueOwner catalogueOwner(DatabaseConnections connections) {
		return (connections.owner() != null) ? new CatalogueOwner(connections.owner()) : null;
	}

	@Bean
	@Nullable CatalogueCounter catalogueCounter(DatabaseConnections connections) {
		return (connections.counter() != null) ? new CatalogueCounter(connections.counter()) : null;
	}

	@Bean
	FlywayConnectionDetails flywayConnectionDetails(DatabaseConnections connections) {
		return new MigrationConnection((connections.owner() != null) ? connections.owner() : connections.reader());
	}

	@Bean
	FlywayConfigurationCustomizer roleNames(DatabaseConnections connections) {
		DatabaseConnection counter = connections.counter();
		Map<String, String> names = Map.of("reader", connections.reader().username(), "counter",
				(counter != null) ? counter.username() : Roles.COUNTER);
		return (flyway) -> flyway.placeholders(names);
	}

	@Bean
	FlywayMigrationStrategy migrationStrategy(DatabaseConnections connections, DatabaseProperties properties) {
		return (connections.owner() != null) ? (flyway) -> flyway.migrate()
				: new SchemaWait(properties.waitForSchema());
	}

	/**
	 * No database is named: one of our own.
	 */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseNamed.class)
	static class Embedded {

		@Bean(destroyMethod = "close")
		EmbeddedServer embeddedServer(DataProperties data, DatabaseProperties properties, ObjectProvider<Clock> clock) {
			EmbeddedServer.Plan plan = EmbeddedServer.Plan.of(data.data());
			Clock time = clock.getIfAvailable(Clock::systemUTC);
			return (properties.join() || data.watch()) ? EmbeddedServer.joinOrStart(plan, time)
					: EmbeddedServer.start(plan, time);
		}

		@Bean(destroyMethod = "close")
		@ConditionalOnProperty("secondfront.watch")
		ThrowAwayDatabase throwAwayDatabase(EmbeddedServer server) {
			return ThrowAwayDatabase.make(server);
		}

		@Bean
		DatabaseConnections databaseConnections(EmbeddedServer server, ObjectProvider<ThrowAwayDatabase> throwAway) {
			ThrowAwayDatabase database = throwAway.getIfAvailable();
			return (database != null) ? database.connections() : server.connections();
		}

		@Bean
		JdbcConnectionDetails readerConnectionDetails(DatabaseConnections connections) {
			return new ReaderConnection(connections.reader());
		}

		@Bean
		ApplicationListener<WebServerInitializedEvent> siteAddressRecorder(EmbeddedServer server) {
			return (event) -> server.servesAt("http://localhost:" + event.getWebServer().getPort());
		}

	}

	/**
	 * A server of someone's own.
	 */
	@Configuration(proxyBeanMethods = false)
	@Conditional(DatabaseNamed.class)
	static class Named {

		@Bean
		DatabaseConnections databaseConnections(Environment environment, DatabaseProperties properties,
				DataProperties data) {
			if (data.watch()) {
				throw DatabaseFailure.watchingNamedServer();
			}
			return new NamedServer(environment, properties).inspect();
		}

	}

	static class DatabaseNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

	static class NoDatabaseNamed extends DatabaseNamed {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !super.matches(context, metadata);
		}

	}

	/**
	 * A connection as Spring Boot asks for it, for serving.
	 *
	 * @param connection the reader's
	 */
	private record ReaderConnection(DatabaseConnection connection) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.connection.url();
		}

		@Override
		public String getUsername() {
			return this.connection.username();
		}

		@Override
		public String getPassword() {
			return this.connection.password();
		}

	}

	/**
	 * A connection as Spring Boot asks for it, for migrations.
	 *
	 * @param connection the owner's; the reader's on a node that only looks
	 */
	private record MigrationConnection(DatabaseConnection connection) implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.connection.url();
		}

		@Override
		public String getUsername() {
			return this.connection.username();
		}

		@Override
		public String getPassword() {
			return this.connection.password();
		}

	}

}
