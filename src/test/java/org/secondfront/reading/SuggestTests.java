package org.secondfront.reading;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suggestions while one types, and the same ladder for whoever comes to no page.
 */
class SuggestTests extends SampleSite {

	@Test
	void pagesAreSuggestedByTheBeginningOfAnyWordOfTheirNames() {
		HttpResponse<String> answer = get("/search/suggest?q=la");
		assertThat(answer.body())
			.startsWith("[{\"href\":\"/articles/landing\",\"title\":\"The Landing\",\"what\":\"article\"}");
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=300, public");
		assertThat(get("/search/suggest?q=the%20GEN").body())
			.isEqualTo("[{\"href\":\"/people/ike\",\"title\":\"Ike\",\"what\":\"person · The General\"}]");
		assertThat(get("/search/suggest?q=begins").body()).contains("/events/landing-begins");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "l", "%25", "__", "zz", "%00", "%F0%9F%98%80" })
	void lessThanTwoLettersSuggestNothing(String q) {
		assertThat(get("/search/suggest?q=" + q).body()).isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "th", "la", "be", "of", "it" })
	void anAnswerIsSmall(String q) {
		assertThat(get("/search/suggest?q=" + q).body().getBytes(StandardCharsets.UTF_8))
			.hasSizeLessThanOrEqualTo(1024);
	}

	@Test
	void browsersAreToldOfTheSearch() {
		Document page = page("/articles/landing");
		String href = page.select("link[rel=search]").attr("href");
		HttpResponse<String> description = get(href);
		assertThat(description.headers().firstValue("Content-Type").orElse(""))
			.startsWith("application/opensearchdescription+xml");
		Document xml = Jsoup.parse(description.body(), Parser.xmlParser());
		assertThat(xml.select("ShortName").text()).isEqualTo("A Site");
		List<String> addresses = xml.select("Url").eachAttr("template");
		assertThat(addresses).hasSize(2).allMatch((address) -> address.startsWith("http://localhost:8080/search"));
		HttpResponse<String> suggested = get("/search/suggest?form=opensearch&q=landing");
		assertThat(suggested.body()).startsWith("[\"landing\",[\"The Landing\"");
		assertThat(suggested.headers().firstValue("Content-Type")).contains("application/x-suggestions+json");
	}

	@ParameterizedTest
	@CsvSource({ "/articles/the-landng, /articles/landing", "/landing, /articles/landing",
			"/wiki/Landing_begins, /events/landing-begins", "/articles/offensive-landing, /articles/offensive",
			"/articles/landing.html, /articles/landing", "/topics/treatys, /articles/treaty" })
	void whoComesToNoPageIsLedByTheSameLadder(String path, String wanted) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("section[aria-labelledby=nearest] a").eachAttr("href"))
			.contains(wanted);
	}

}
