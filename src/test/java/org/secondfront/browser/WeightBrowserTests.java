package org.secondfront.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page weighs on the wire, compressed as a browser asks for it.
 */
class WeightBrowserTests extends PublishedSite {

	private static final int KILOBYTE = 1024;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void articlesKeepToTheirBudget() throws Exception {
		Set<String> articles = new LinkedHashSet<>();
		for (String topic : document("/").select(".topics h3 a").eachAttr("href")) {
			articles.addAll(document(topic).select(".topic-articles a").eachAttr("href"));
		}
		assertThat(articles).hasSizeGreaterThan(20);
		Map<String, Integer> heavy = new TreeMap<>();
		int styles = weight(document("/").select("link[rel=stylesheet]:not([media=print])").eachAttr("href"));
		for (String article : articles) {
			int weight = get(article).body().length + styles;
			if (weight > 60 * KILOBYTE) {
				heavy.put(article, weight);
			}
		}
		assertThat(heavy).as("HTML and style sheets of more than 60 KB").isEmpty();
	}

	@Test
	void scriptsFacesAndMapsKeepToTheirs() throws Exception {
		Document page = document("/articles/tehran-conference");
		assertThat(weight(page.select("script[src]").eachAttr("src"))).as("scripts").isBetween(1, 10 * KILOBYTE);
		assertThat(weight(page.select("link[rel=preload][as=font]").eachAttr("href"))).as("faces of the first paint")
			.isBetween(1, 64 * KILOBYTE);
		assertThat(weight(List.of(page.select(".map use").attr("href").replaceFirst("#.*", "")))).as("map")
			.isBetween(1, 20 * KILOBYTE);
	}

	private int weight(List<String> paths) throws Exception {
		int weight = 0;
		for (String path : paths) {
			weight += get(path).body().length;
		}
		return weight;
	}

	private Document document(String path) throws Exception {
		HttpResponse<byte[]> response = get(path);
		return Jsoup.parse(text(response), origin());
	}

	private static String text(HttpResponse<byte[]> response) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private HttpResponse<byte[]> get(String path) throws Exception {
		HttpResponse<byte[]> response = this.client.send(
				HttpRequest.newBuilder(URI.create(origin() + path)).header("Accept-Encoding", "gzip").build(),
				BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response;
	}

}
