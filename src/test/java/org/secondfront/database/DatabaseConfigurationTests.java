package org.secondfront.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
		.withConfiguration(UserConfigurations.of(DatabaseConfiguration.class));

	@TempDir
	Path data;

	@Test
	void noDatabaseNamedStartsOneAndStopsItLast() {
		this.runner.withPropertyValues("secondfront.data=" + this.data).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(DataSource.class);
			DataSource reader = context.getBean(DataSource.class);
			assertThat(scalar(reader, "select current_user")).isEqualTo("secondfront_reader");
			assertThat(scalar(reader, "show search_path")).isEqualTo("secondfront,public");
			assertThat(scalar(reader, "show statement_timeout")).isEqualTo("15s");
			assertThat(scalar(reader, "select count(*) from flyway_schema_history")).isNotEqualTo("0");
			DataSource owner = context.getBean(CatalogueOwner.class).dataSource();
			assertThat(scalar(owner, "select current_user")).isEqualTo("secondfront_owner");
			assertThat(scalar(owner, "select nspowner::regrole::text from pg_namespace where nspname = 'secondfront'"))
				.isEqualTo("secondfront_owner");
			assertThat(this.data.resolve("postgres/postmaster.pid")).exists();
		});
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void namedDatabaseStartsNone() {
		TestDatabase database = TestDatabase.empty();
		run(database.properties()).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(CatalogueOwner.class);
			assertThat(context).doesNotHaveBean(EmbeddedServer.class);
			assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
				.isEqualTo(database.connections().reader().url());
			assertThat(scalar(context.getBean(DataSource.class), "select count(*) from flyway_schema_history"))
				.isNotEqualTo("0");
		});
	}

	@Test
	void oneUserForEverythingMigratesAndServes() {
		DatabaseConnection owner = Objects.requireNonNull(TestDatabase.empty().connections().owner());
		run(Map.of("spring.datasource.url", owner.url(), "spring.datasource.username", owner.username(),
				"spring.datasource.password", owner.password()))
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(CatalogueOwner.class);
				assertThat(scalar(context.getBean(DataSource.class), "select count(*) from flyway_schema_history"))
					.isNotEqualTo("0");
				// the setting of its connections alone keeps serving from writing here
				assertThatExceptionOfType(Exception.class)
					.isThrownBy(() -> JdbcClient.create(context.getBean(DataSource.class))
						.sql("create table mine (x int)")
						.update())
					.withMessageContaining("read-only");
			});
	}

	@Test
	void nodeThatOnlyServesWaitsForTheSchema() {
		TestDatabase database = TestDatabase.empty();
		DatabaseConnection reader = database.connections().reader();
		Thread owner = new Thread(() -> {
			Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
			TestDatabase.migrate(database.connections());
		});
		owner.start();
		run(settings(reader)).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBeanProvider(CatalogueOwner.class).getIfAvailable()).isNull();
			assertThat(scalar(context.getBean(DataSource.class), "select count(*) from flyway_schema_history"))
				.isNotEqualTo("0");
		});
	}

	@Test
	void waitForTheSchemaEnds() {
		DatabaseConnection reader = TestDatabase.empty().connections().reader();
		run(settings(reader)).withPropertyValues("secondfront.database.wait-for-schema=1s").run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(DatabaseFailure.class)
				.hasMessageContaining("spring.flyway.user");
		});
	}

	@Test
	void failureIsShownAsDescriptionAndAction() {
		DatabaseFailure failure = DatabaseFailure.held(this.data, null);
		assertThat(new DatabaseFailureAnalyzer().analyze(new IllegalStateException(failure)))
			.satisfies((analysis) -> assertThat(analysis.getDescription()).contains(this.data.toString()))
			.satisfies((analysis) -> assertThat(analysis.getAction()).contains("--secondfront.data="));
	}

	@Test
	void watchingADatabaseOfOnesOwnIsRefused() {
		run(TestDatabase.empty().properties()).withPropertyValues("secondfront.watch=true")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(DatabaseFailure.class)
				.hasMessageContaining("spring.datasource.url")
				.hasMessageContaining("--watch"));
	}

	private ApplicationContextRunner run(Map<String, String> settings) {
		return this.runner.withPropertyValues(settings.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.toArray(String[]::new));
	}

	private static Map<String, String> settings(DatabaseConnection reader) {
		return Map.of("spring.datasource.url", reader.url(), "spring.datasource.username", reader.username(),
				"spring.datasource.password", reader.password());
	}

	private static String scalar(DataSource source, String sql) {
		return JdbcClient.create(source).sql(sql).query(String.class).single();
	}

}
