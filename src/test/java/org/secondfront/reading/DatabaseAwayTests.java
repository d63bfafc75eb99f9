package org.secondfront.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.zaxxer.hikari.HikariDataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.secondfront.database.WithTestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site before its first edition, whose database then goes away.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithTestDatabase
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class DatabaseAwayTests {

	@LocalServerPort
	int port;

	@Autowired
	HikariDataSource dataSource;

	@Test
	void answersAsWellAsItCan() throws Exception {
		beforeTheFirstEdition();
		this.dataSource.close();
		withoutDatabase();
	}

	private void beforeTheFirstEdition() throws Exception {
		HttpResponse<String> home = get("/", "text/html");
		assertThat(home.statusCode()).isEqualTo(200);
		assertThat(home.body()).contains("Nothing has been published here yet");
		assertThat(home.headers().firstValue("ETag")).isEmpty();
		assertThat(get("/articles/any", "text/html").statusCode()).isEqualTo(404);
		assertThat(get("/people", "text/html").statusCode()).isEqualTo(200);
		assertThat(get("/sources", "text/html").statusCode()).isEqualTo(200);
		assertThat(get("/about", "text/html").statusCode()).isEqualTo(200);
		assertThat(get("/health", "*/*").body()).isEqualTo("ok, edition 0\n");
	}

	private void withoutDatabase() throws Exception {
		HttpResponse<String> page = get("/articles/any", "text/html");
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.headers().firstValue("Retry-After")).contains("10");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Back in a moment");
		assertThat(page.body()).doesNotContain("Exception", "Hikari", "jdbc");
		assertThat(get("/articles/any", "application/json").body()).contains("\"status\":503");
		assertThat(get("/nothing", "text/html").statusCode()).isEqualTo(404);
		assertThat(get("/images/00000000000000000000.png", "image/png").statusCode()).isEqualTo(503);
		HttpResponse<String> health = get("/health", "*/*");
		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).doesNotContain("Exception");
	}

	private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept", accept)
				.build(), HttpResponse.BodyHandlers.ofString());
	}

}
