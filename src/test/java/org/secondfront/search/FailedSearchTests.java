package org.secondfront.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.database.CatalogueCounter;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.TestDatabase;
import org.secondfront.database.WithTestDatabase;
import org.secondfront.page.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is looked for in vain is counted, by a role that can do nothing else, and no
 * reader waits for it.
 */
@SpringBootTest
@WithTestDatabase
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class FailedSearchTests {

	@Autowired
	Search search;

	@Autowired
	Editions editions;

	@Autowired
	CatalogueOwner owner;

	@Autowired
	CatalogueCounter counter;

	@Test
	void wordsAreCountedByDayUntilTheDatabaseIsAway() {
		ask("Zwieback  ship's");
		ask("zwieback ships", true);
		ask("somebody@example.org");
		ask("07700 900123");
		ask("ZWIEBACK ship's");
		Awaitility.await().untilAsserted(() -> assertThat(counted()).containsExactly("zwieback ship s 2"));
		this.counter.close();
		IntStream.range(0, 200).forEach((number) -> ask("zwieback " + number));
		assertThat(counted()).containsExactly("zwieback ship s 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from secondfront.failed_search", "select * from secondfront.page",
			"insert into secondfront.failed_search values (current_date, 'x', 1)", "delete from secondfront.edition",
			"create table secondfront.x ()", "create table public.x ()" })
	void theRoleThatCountsCanDoNothingElse(String sql) throws SQLException {
		TestDatabase database = TestDatabase.migrated();
		try (Connection connection = database.counter().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select secondfront.count_failed_search('zwieback')");
			statement.execute("select secondfront.count_failed_search(repeat('x', 101))");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql))
				.withMessageContaining("permission denied");
		}
		assertThat(
				JdbcClient.create(database.reader()).sql("select query from failed_search").query(String.class).list())
			.containsExactly("zwieback");
		assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
			.isThrownBy(() -> JdbcClient.create(database.reader())
				.sql("select count_failed_search('y')")
				.query(String.class)
				.list());
	}

	@Test
	void aDayTakesSoManyQueriesAndNoMore() {
		TestDatabase database = TestDatabase.migrated();
		DataSource counting = database.counter();
		JdbcClient.create(counting)
			.sql("select count(secondfront.count_failed_search('q' || n)) from generate_series(1, 2100) n")
			.query(Long.class)
			.single();
		assertThat(JdbcClient.create(database.reader())
			.sql("select count(*) from failed_search")
			.query(Integer.class)
			.single()).isEqualTo(2000);
	}

	private void ask(String words) {
		ask(words, false);
	}

	private void ask(String words, boolean asTyped) {
		this.search.search(new Asked(words, asTyped, "", "", "", "", Period.ALWAYS, 1), "", "", this.editions.site());
	}

	private List<String> counted() {
		return JdbcClient.create(this.owner.dataSource())
			.sql("select query || ' ' || count from secondfront.failed_search order by 1")
			.query(String.class)
			.list();
	}

}
