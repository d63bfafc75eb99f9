package org.secondfront.database;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class NamedServerTests {

	private final TestDatabase database = TestDatabase.migrated();

	@Test
	void rolesThatAreNamedAreKeptApart(CapturedOutput output) {
		DatabaseConnections connections = inspect(this.database.properties());
		assertThat(connections.reader()).isEqualTo(this.database.connections().reader());
		assertThat(connections.owner()).isEqualTo(this.database.connections().owner());
		assertThat(connections.counter()).isEqualTo(this.database.connections().counter());
		assertThat(connections.singleUser()).isFalse();
		assertThat(output).doesNotContain("One database user");
	}

	@Test
	void oneUserForEverythingWorksWithAWarning(CapturedOutput output) {
		DatabaseConnection owner = Objects.requireNonNull(this.database.connections().owner());
		DatabaseConnections connections = inspect(Map.of("spring.datasource.url", owner.url(),
				"spring.datasource.username", owner.username(), "spring.datasource.password", owner.password()));
		assertThat(connections.owner()).isEqualTo(owner);
		assertThat(connections.singleUser()).isTrue();
		assertThat(output).contains("One database user for everything").contains("spring.flyway.user");
	}

	@Test
	void readerAloneOnlyServes() {
		DatabaseConnection reader = this.database.connections().reader();
		DatabaseConnections connections = inspect(Map.of("spring.datasource.url", reader.url(),
				"spring.datasource.username", reader.username(), "spring.datasource.password", reader.password()));
		assertThat(connections.owner()).isNull();
	}

	@Test
	void ownerWithoutAnAddressOfItsOwnGoesWhereTheReaderDoesButToThePrimary() {
		DatabaseConnection reader = this.database.connections().reader();
		DatabaseConnection owner = Objects.requireNonNull(this.database.connections().owner());
		DatabaseConnections connections = inspect(
				Map.of("spring.datasource.url", reader.url() + "?targetServerType=preferSecondary&connectTimeout=5",
						"spring.datasource.username", reader.username(), "spring.datasource.password",
						reader.password(), "spring.flyway.user", owner.username(), "spring.flyway.password",
						owner.password(), "secondfront.database.counter.username", "secondfront_counter"));
		String primary = Objects.requireNonNull(connections.owner()).url();
		assertThat(primary).endsWith("?targetServerType=primary&connectTimeout=5");
		assertThat(Objects.requireNonNull(connections.counter()).url()).isEqualTo(primary);
	}

	@Test
	void serverThatDoesNotAnswerIsNamedWithoutThePassword() {
		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(() -> inspect(Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none",
					"spring.datasource.username", "someone", "spring.datasource.password", "hidden")))
			.withMessageContaining("someone at jdbc:postgresql://127.0.0.1:1/none")
			.withMessageContaining("spring.datasource.url")
			.withMessageNotContaining("hidden");
	}

	@Test
	void serversBeforeFifteenAreTooOld() {
		assertThat(NamedServer.tooOld(14)).isTrue();
		assertThat(NamedServer.tooOld(15)).isFalse();
		DatabaseFailure failure = DatabaseFailure.tooOld(this.database.connections().reader(), "14.9");
		assertThat(failure.description()).contains("PostgreSQL 14.9");
		assertThat(failure.action()).contains("PostgreSQL 15 or newer");
	}

	private static DatabaseConnections inspect(Map<String, String> settings) {
		MockEnvironment environment = new MockEnvironment();
		settings.forEach(environment::setProperty);
		DatabaseProperties properties = Binder.get(environment)
			.bindOrCreate("secondfront.database", DatabaseProperties.class);
		return new NamedServer(environment, properties).inspect();
	}

}
