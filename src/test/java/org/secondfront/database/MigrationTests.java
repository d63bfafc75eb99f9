package org.secondfront.database;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A migration that has been published stands as it is: a database that it was applied to
 * refuses to be served by a program that has another of the same number. What is to be
 * otherwise goes into a new one, whose checksum is added here.
 */
class MigrationTests {

	private final TestDatabase database = TestDatabase.migrated();

	@Test
	void publishedMigrationsAreAsTheyWere() {
		DatabaseConnection owner = Objects.requireNonNull(this.database.connections().owner());
		assertThat(
				JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.username(), owner.password())).sql("""
						select version || ' ' || checksum from secondfront.flyway_schema_history
						where version is not null order by installed_rank
						""").query(String.class).list())
			.containsExactly("1 -404625187", "2 -1263131468", "3 1193476594", "4 -645339108", "5 -1352153571",
					"6 591364567", "7 832687735");
	}

}
