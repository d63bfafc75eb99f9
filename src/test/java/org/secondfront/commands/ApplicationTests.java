package org.secondfront.commands;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.secondfront.SecondFront;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.TestDatabase;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApplicationTests {

	private final Application application = new Application(SecondFront.class);

	@Test
	void commandGetsAMigratedDatabaseAndNoSite() {
		Settings settings = settings(TestDatabase.empty());
		AtomicReference<ConfigurableApplicationContext> used = new AtomicReference<>();
		int status = this.application.run(settings, (context) -> {
			used.set(context);
			assertThat(context).isNotInstanceOf(WebServerApplicationContext.class);
			assertThat(JdbcClient.create(context.getBean(CatalogueOwner.class).dataSource())
				.sql("select count(*) from edition")
				.query(Integer.class)
				.single()).isZero();
			return 1;
		});
		assertThat(status).isEqualTo(1);
		assertThat(Objects.requireNonNull(used.get()).isActive()).isFalse();
		assertThat(this.application.serving()).isFalse();
	}

	@Test
	void failureToStartIsToldApart() {
		Settings settings = Settings.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none");
		assertThatExceptionOfType(Application.StartFailure.class)
			.isThrownBy(() -> this.application.run(settings, (context) -> 0));
	}

	private static Settings settings(TestDatabase database) {
		return Settings.of(database.properties()
			.entrySet()
			.stream()
			.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
			.toArray(String[]::new));
	}

}
