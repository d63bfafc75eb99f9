package org.secondfront.reading;

import java.time.Duration;
import java.util.function.IntSupplier;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.secondfront.database.CatalogueOwner;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site as it is served: it asks which edition is current now and then, not with every
 * request. At last its database goes away.
 */
@TestPropertySource(properties = { "secondfront.page-store.size=4MB", "secondfront.edition.check=1s" })
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class EditionCheckTests extends SampleSite {

	@Autowired
	EntityManagerFactory entityManagerFactory;

	@Autowired
	CatalogueOwner owner;

	@Autowired
	HikariDataSource dataSource;

	@Test
	@Order(1)
	void whatWasReadOnceCostsNoQuery() {
		page("/people/ike");
		IntSupplier queries = () -> {
			Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
			statistics.clear();
			page("/people/ike");
			return (int) statistics.getPrepareStatementCount();
		};
		// one of two in a row may be the one that asks
		assertThat(Math.min(queries.getAsInt(), queries.getAsInt())).isZero();
	}

	@Test
	@Order(2)
	void aNewEditionIsSeenSoon() {
		assertThat(edition()).contains("Edition 3");
		JdbcClient owner = JdbcClient.create(this.owner.dataSource());
		owner.sql("insert into secondfront.edition (number, published_at, input_digest) values (4, now(), 'of a test')")
			.update();
		try {
			Awaitility.await().until(() -> edition().contains("Edition 4"));
		}
		finally {
			owner.sql("delete from secondfront.edition where number = 4").update();
		}
		Awaitility.await().until(() -> edition().contains("Edition 3"));
	}

	@Test
	@Order(3)
	void whatWasReadOnceIsThereWithoutTheDatabase() {
		String page = page("/articles/landing").text();
		String tag = get("/articles/landing").headers().firstValue("ETag").orElseThrow();
		this.dataSource.close();
		assertThat(get("/health").statusCode()).isEqualTo(503);
		// when what was known is no longer taken for granted
		Awaitility.await()
			.pollDelay(Duration.ofMillis(1200))
			.untilAsserted(() -> assertThat(page("/articles/landing").text()).isEqualTo(page));
		assertThat(get("/articles/landing", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(get("/glossary").statusCode()).isEqualTo(503);
		assertThat(get("/articles/landing?trail=both").headers().firstValue("Cache-Control")).contains("no-store");
	}

	private String edition() {
		return page("/about").select(".colophon").text();
	}

}
