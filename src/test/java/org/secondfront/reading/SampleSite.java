package org.secondfront.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.WithTestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A running site with {@link SampleEditions}, where each page is made for each request,
 * as of the moment. All tests share one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.jpa.properties.hibernate.generate_statistics=true",
				"spring.jpa.properties.hibernate.session.events.log=false", "secondfront.page-store.size=0",
				"secondfront.edition.check=0" })
@WithTestDatabase
@Import(SampleSite.Failing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class SampleSite {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	@LocalServerPort
	int port;

	@BeforeAll
	void publishOnce(@Autowired CatalogueOwner owner, @TempDir Path parent) {
		if (JdbcClient.create(owner.dataSource())
			.sql("select count(*) from secondfront.edition")
			.query(Integer.class)
			.single() == 0) {
			SampleEditions.publish(parent, owner.dataSource());
		}
	}

	HttpResponse<String> get(String path, String... headers) {
		return ask("GET", path, headers);
	}

	HttpResponse<String> ask(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	Document page(String path) {
		HttpResponse<String> response = get(path);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
		}
		return Jsoup.parse(response.body());
	}

	/**
	 * Two addresses of the test alone, at which something goes wrong.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Failing {

		@Autowired
		void register(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
				throws NoSuchMethodException {
			register(mapping, "/fails", "fail");
			register(mapping, "/fails/halfway", "failWhileRendering");
		}

		private void register(RequestMappingHandlerMapping mapping, String path, String method)
				throws NoSuchMethodException {
			mapping.registerMapping(RequestMappingInfo.paths(path).options(mapping.getBuilderConfiguration()).build(),
					this, Failing.class.getDeclaredMethod(method));
		}

		String fail() {
			throw new IllegalStateException("the inside: select secret from table");
		}

		String failWhileRendering() {
			// its template asks for a model that is not there
			return "articles/article";
		}

	}

}
