package org.secondfront.reading;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderTests extends SampleSite {

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"strict-origin-when-cross-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin");

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/landing", "/articles/first-name", "/articles/old-plan",
			"/articles/nothing", "/articles/landing/", "/nothing", "/fails", "/error", "/health", "/robots.txt",
			"/search?q=landing", "/css/base.css", "/images/00000000000000000000.png" })
	void everyAnswerIsGuardedAndSetsNoCookie(String path) {
		HttpResponse<String> response = get(path);
		ALWAYS.forEach((name, value) -> assertThat(response.headers().allValues(name)).as(name).containsExactly(value));
		assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'",
					"form-action 'self'")
			.doesNotContain("unsafe", "*");
		assertThat(response.headers().firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
		assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(response.headers().firstValue("Server")).isEmpty();
		assertThat(response.body()).doesNotContainIgnoringCase("jsessionid");
		assertThat(response.headers().firstValue("Location").orElse("")).doesNotContainIgnoringCase("jsessionid");
	}

	@Test
	void whoHasThisEditionGetsNothingAgain() {
		HttpResponse<String> first = get("/articles/landing");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).matches("W/\"3-[0-9a-f]+\"");
		assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age",
				"stale-while-revalidate", "stale-if-error");
		HttpResponse<String> second = get("/articles/landing", "If-None-Match", tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.headers().firstValue("ETag")).contains(tag);
		assertThat(get("/articles/landing", "If-None-Match", tag.replace("W/\"3", "W/\"2")).statusCode())
			.isEqualTo(200);
	}

	@Test
	void staticFilesAreKeptForGoodAtAddressesThatChangeWithThem() {
		Document page = page("/articles/landing");
		List<String> files = page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]").eachAttr("href");
		files.addAll(page.select("script[src]").eachAttr("src"));
		files.add(page.select(".map use").attr("href").replaceFirst("#.*", ""));
		assertThat(files).hasSizeGreaterThan(2).allSatisfy((href) -> {
			assertThat(href).matches("/.+-[0-9a-f]{32}\\.[a-z0-9]+");
			HttpResponse<String> file = get(href);
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
			assertThat(get(href.replaceFirst("-[0-9a-f]{32}", "-" + "0".repeat(32))).statusCode()).isEqualTo(404);
			assertThat(get(href.replaceFirst("-[0-9a-f]{32}", "")).statusCode()).isEqualTo(404);
		});
	}

	@Test
	void facesInStyleSheetsHaveSuchAddressesToo() {
		String css = String.join("\n",
				page("/").select("link[rel=stylesheet]")
					.eachAttr("href")
					.stream()
					.map((href) -> get(href).body())
					.toList());
		assertThat(css).containsPattern("/fonts/[a-z-]+-[0-9a-f]{32}\\.woff2")
			.doesNotContainPattern("(?<!-[0-9a-f]{32})\\.woff2");
	}

	@Test
	void healthAndRobotsAnswerPlainly() {
		HttpResponse<String> health = get("/health", "Accept", "application/json");
		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body()).startsWith("ok");
		assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(get("/robots.txt").body()).contains("User-agent: *", "Allow: /");
	}

	@Test
	void pagesNameTheRulesForHavingTheNextOnesReadyUnlessTheReaderSparesData() {
		HttpResponse<String> page = get("/articles/landing");
		assertThat(page.headers().firstValue("Speculation-Rules")).contains("\"/speculation-rules.json\"");
		assertThat(varies(page)).contains("save-data");
		HttpResponse<String> sparing = get("/articles/landing", "Save-Data", "on");
		assertThat(sparing.headers().firstValue("Speculation-Rules")).isEmpty();
		assertThat(varies(sparing)).contains("save-data");
		HttpResponse<String> same = get("/articles/landing", "If-None-Match",
				page.headers().firstValue("ETag").orElseThrow());
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(varies(same)).contains("save-data");
		assertThat(get("/articles/landing/cite.bib").headers().firstValue("Speculation-Rules")).isEmpty();
	}

	private static String varies(HttpResponse<String> response) {
		return String.join(",", response.headers().allValues("Vary")).toLowerCase(Locale.ROOT);
	}

	@Test
	void theRulesHaveTheTypeThatBrowsersAskForAndLeaveOutWhatIsNoPage() {
		HttpResponse<String> rules = get("/speculation-rules.json");
		assertThat(rules.headers().firstValue("Content-Type")).contains("application/speculationrules+json");
		JsonNode rule = JsonMapper.shared().readTree(rules.body()).get("prerender").get(0);
		assertThat(rule.get("eagerness").asString()).isEqualTo("moderate");
		assertThat(rule.get("where").toString()).contains("/search", "/previews/*", "[download]");
	}

	@Test
	void whatTheServerRefusesIsGuardedToo() throws Exception {
		String answer = RawRequest.send(this.port, "TRACE / HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 405").contains("Content-Security-Policy: default-src 'none'");
	}

}
