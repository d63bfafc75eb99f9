package org.secondfront.reading;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.secondfront.database.CatalogueOwner;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site that works on one search at a time, and has none wait.
 */
@TestPropertySource(properties = { "secondfront.page-store.size=4MB", "secondfront.search.concurrent=1",
		"secondfront.search.waiting=0", "secondfront.search.timeout=60s" })
@SuppressWarnings("NullAway.Init")
class BusySearchTests extends SampleSite {

	@Autowired
	CatalogueOwner owner;

	@Test
	void searchesAreToldToComeBackWhileOneIsWorkedOnAndAllElseIsAnswered() throws Exception {
		String stored = page("/search?q=landing").text();
		CompletableFuture<Integer> first;
		try (Connection connection = this.owner.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("lock table secondfront.search_page in access exclusive mode");
			first = CompletableFuture.supplyAsync(() -> get("/search?q=offensive").statusCode());
			Awaitility.await().until(this::isHeldUp);
			assertThat(get("/search?q=beach").statusCode()).isEqualTo(503);
			assertThat(get("/search?q=beach").headers().firstValue("Cache-Control")).contains("no-store");
			assertThat(get("/search/suggest?q=be").statusCode()).isEqualTo(503);
			assertThat(page("/search?q=landing").text()).isEqualTo(stored);
			assertThat(get("/search/help").statusCode()).isEqualTo(200);
			assertThat(get("/articles/landing").statusCode()).isEqualTo(200);
			connection.rollback();
		}
		assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(200);
		assertThat(get("/search?q=beach").statusCode()).isEqualTo(200);
	}

	private boolean isHeldUp() {
		return JdbcClient.create(this.owner.dataSource()).sql("""
				select exists (select from pg_locks where not granted
					and relation = cast('secondfront.search_page' as regclass))
				""").query(Boolean.class).single();
	}

}
