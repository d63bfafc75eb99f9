package org.secondfront.reading;

import java.net.http.HttpResponse;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests extends SampleSite {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/topics/war", "/articles/landing", "/people", "/people/ike",
			"/people/nobody", "/places", "/places/beach", "/glossary", "/glossary/bridgehead", "/sources",
			"/sources/book", "/sources/paper", "/articles/hostile", "/timeline", "/events/landing-begins", "/claims",
			"/claims/c-1", "/trails", "/trails/both" })
	void everyKindOfPageAnswersWithAPage(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080" + path);
		assertThat(page.title()).contains("A Site");
	}

	@Test
	void headAnswersLikeGetWithoutABody() {
		HttpResponse<String> response = ask("HEAD", "/articles/landing");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(response.headers().firstValue("ETag"))
			.isEqualTo(get("/articles/landing").headers().firstValue("ETag"));
	}

	@Test
	void listsThatTheHomePageIsLeadThere() {
		assertThat(get("/articles").headers().firstValue("Location")).contains("/");
		assertThat(get("/topics").statusCode()).isEqualTo(302);
	}

	@Test
	void movedPageIsFoundAtItsNewAddressForGood() {
		HttpResponse<String> response = get("/articles/first-name?from=a%20link&b");
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("Location")).contains("/articles/treaty?from=a%20link&b");
		assertThat(get("/articles/first-name").headers().firstValue("Location")).contains("/articles/treaty");
	}

	@Test
	void retiredPageIsShownAsItLastStood() {
		HttpResponse<String> response = get("/articles/old-plan");
		assertThat(response.statusCode()).isEqualTo(410);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1").text()).isEqualTo("The Old Plan");
		assertThat(page.select("main").text()).contains("A summary that is long enough", "its last words remain",
				"edition 1");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void unknownAddressSuggestsTheNearestPages() {
		HttpResponse<String> response = get("/articles/the-ofensive");
		assertThat(response.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("section[aria-labelledby=nearest] a").eachAttr("href"))
			.startsWith("/articles/offensive");
		assertThat(page.select(".asked").text()).isEqualTo("/articles/the-ofensive");
	}

	/** Texts that have its words, or one of them, are not what was meant. */
	@ParameterizedTest
	@ValueSource(strings = { "words-of-no-page", "words" })
	void anAddressThatComesNearNoNameSuggestsNothing(String slug) {
		assertThat(page("/search?q=" + slug).select(".result")).isNotEmpty();
		Document page = Jsoup.parse(get("/articles/" + slug).body());
		assertThat(page.select("section[aria-labelledby=nearest]")).isEmpty();
		assertThat(page.select("main a[href='/people']")).isNotEmpty();
	}

	@Test
	void suggestionsKnowTheWordsOfSlugs() {
		// "The Treaty" has no word of it, its address had
		assertThat(Jsoup.parse(get("/treaty").body()).select("section[aria-labelledby=nearest] a").eachAttr("href"))
			.contains("/articles/treaty");
	}

	@Test
	void retiredPagesAreNotSuggested() {
		assertThat(get("/old-plans").body()).doesNotContain("/articles/old-plan\"");
	}

	@Test
	void worksAreSuggestedWhereAWorkWasAskedFor() {
		assertThat(get("/sources/a-bok").body()).contains("href=\"/sources/book\"");
		assertThat(get("/articles/a-bok").body()).doesNotContain("href=\"/sources/book\"");
	}

	@Test
	void unknownAddressOfNoKindIsAPageOfTheSite() {
		HttpResponse<String> response = get("/wp-login.php");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(response.body()).select("footer").text()).contains("A Site", "Edition 3");
	}

	@Test
	void trailingSlashIsRedirectedWithItsQuery() {
		HttpResponse<String> response = get("/articles/landing/?a=b%26c");
		assertThat(response.statusCode()).isEqualTo(308);
		assertThat(response.headers().firstValue("Location")).contains("/articles/landing?a=b%26c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//example.org/", "//example.org//", "///example.org/", "/%2F/example.org/",
			"/%5Cexample.org/", "/./%2e/example.org/" })
	void noAddressLeadsToAnotherSite(String path) throws Exception {
		String answer = RawRequest.send(this.port, "GET " + path + " HTTP/1.1");
		assertThat(answer.lines().filter((line) -> line.toLowerCase(Locale.ROOT).startsWith("location:")))
			.allSatisfy((line) -> assertThat(line.substring(9).strip()).startsWith("/")
				.doesNotStartWith("//")
				.doesNotStartWith("/\\"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/LANDING", "/articles/landing%20", "/articles/caf%C3%A9",
			"/articles/%F0%9F%92%A5", "/articles/'%20or%201=1--", "/articles/landing%00", "/articles/%25s%25n",
			"/articles/-landing", "/people/%24%7B7*7%7D", "/sources/__%24%7BT(java.lang.Runtime)%7D__", "/events/any",
			"/claims/any", "/articles/landing.html", "/css/nothing.css", "/favicon.ico" })
	void oddAddressesAreNotFound(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isBetween(400, 404);
		assertThat(response.body()).doesNotContain("Exception", "org.s", "java.util", "/people/49");
	}

	@Test
	void whatWasAskedForIsShownAsTextOnly() {
		Document page = Jsoup.parse(get("/%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE").body());
		assertThat(page.select(".asked").text()).startsWith("/<script>alert(1)</script>").doesNotContain("\u202e");
		assertThat(page.select("main script, script:not([src])")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/..%2f..%2fetc%2fpasswd", "/articles/%2e%2e/landing", "/articles/[", "/%zz",
			"/a\\b" })
	void addressesThatMeanHarmAreRefused(String path) throws Exception {
		String answer = RawRequest.send(this.port, "GET " + path + " HTTP/1.1");
		assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*")
			.contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
			.contains("home page")
			.doesNotContain("Apache", "Tomcat", "Tahoma", "Exception", "root:");
	}

	@Test
	void longAddressesAreRefused() throws Exception {
		assertThat(get("/articles/" + "a".repeat(5_000)).statusCode()).isEqualTo(404);
		assertThat(get("/articles/" + "a".repeat(5_000)).body()).contains("…").doesNotContain("a".repeat(300));
		String answer = RawRequest.send(this.port, "GET /articles/" + "a".repeat(10_000) + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "Apache");
	}

}
