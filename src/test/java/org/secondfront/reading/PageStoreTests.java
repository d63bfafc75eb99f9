package org.secondfront.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.database.CatalogueOwner;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was read once is not made again, and nobody can tell.
 */
@TestPropertySource(properties = "secondfront.page-store.size=4MB")
@SuppressWarnings("NullAway.Init")
class PageStoreTests extends SampleSite {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	EntityManagerFactory entityManagerFactory;

	@Autowired
	CatalogueOwner owner;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/landing", "/articles/landing?trail=both", "/people/ike", "/timeline",
			"/viewpoints", "/previews/articles/landing", "/editions/1/articles/landing", "/search/suggest?q=la",
			"/search?q=landing", "/search?q=landnig" })
	void whatWasReadOnceCostsOneQueryAndIsTheSame(String path) throws Exception {
		for (String coding : List.of("identity", "gzip;q=0.5, br", "gzip")) {
			HttpResponse<byte[]> first = fetch(path, coding);
			Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
			statistics.clear();
			HttpResponse<byte[]> second = fetch(path, coding);
			long queries = statistics.getPrepareStatementCount();
			assertThat(second.statusCode()).isEqualTo(200);
			assertThat(text(second)).isNotEmpty().isEqualTo(text(first)).isEqualTo(text(fetch(path, "identity")));
			assertThat(headers(second)).isEqualTo(headers(first));
			assertThat(queries).as(path + " " + coding).isEqualTo(1);
		}
	}

	@Test
	void whoeverTakesNothingCompressedGetsNothingCompressed() throws Exception {
		assertThat(fetch("/articles/landing", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(fetch("/articles/landing", "gzip").headers().allValues("Vary")).contains("accept-encoding");
		assertThat(fetch("/articles/landing", "identity").headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(fetch("/articles/landing", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
	}

	/** The number of the edition stands at the foot of every page. */
	@Test
	void aNewEditionIsSeenAtOnce() {
		assertThat(page("/about").select(".colophon").text()).contains("Edition 3");
		JdbcClient owner = JdbcClient.create(this.owner.dataSource());
		owner.sql("insert into secondfront.edition (number, published_at, input_digest) values (4, now(), 'of a test')")
			.update();
		try {
			assertThat(page("/about").select(".colophon").text()).contains("Edition 4");
		}
		finally {
			owner.sql("delete from secondfront.edition where number = 4").update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=zwieback", "/nothing", "/articles/nothing" })
	void whatIsNotThereIsLookedForEachTime(String path) throws Exception {
		fetch(path, "identity");
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		fetch(path, "identity");
		assertThat(statistics.getPrepareStatementCount()).isGreaterThan(1);
	}

	@Test
	void aReadersCopyIsStillCompared() {
		String tag = get("/people/ike").headers().firstValue("ETag").orElseThrow();
		assertThat(get("/people/ike", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(ask("HEAD", "/people/ike").body()).isEmpty();
		assertThat(ask("POST", "/people/ike").statusCode()).isEqualTo(405);
	}

	private HttpResponse<byte[]> fetch(String path, String coding) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Encoding", coding)
			.build(), BodyHandlers.ofByteArray());
	}

	private static Map<String, List<String>> headers(HttpResponse<?> response) {
		Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
		headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
		return headers;
	}

	private static String text(HttpResponse<byte[]> response) throws IOException {
		byte[] body = response.body();
		boolean compressed = response.headers().firstValue("Content-Encoding").isPresent();
		return new String(compressed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body,
				StandardCharsets.UTF_8);
	}

}
