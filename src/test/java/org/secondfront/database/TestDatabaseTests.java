package org.secondfront.database;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabaseTests {

	@Test
	void migratedDatabasesAreApart() {
		TestDatabase one = TestDatabase.migrated();
		TestDatabase other = TestDatabase.migrated();
		JdbcClient.create(one.owner()).sql("create table note (text text)").update();
		JdbcClient.create(one.owner()).sql("insert into note values ('one')").update();
		assertThat(JdbcClient.create(one.reader()).sql("select text from note").query(String.class).list())
			.containsExactly("one");
		assertThat(JdbcClient.create(other.reader())
			.sql("select count(*) from information_schema.tables where table_name = 'note'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void readerSeesWhatTheMigrationsMade() {
		TestDatabase database = TestDatabase.migrated();
		assertThat(JdbcClient.create(database.reader())
			.sql("select count(*) from flyway_schema_history")
			.query(Integer.class)
			.single()).isPositive();
	}

}
