package org.secondfront.reading;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ErrorTests extends SampleSite {

	@Test
	void faultsOfOursTellTheLogAndNotTheReader(CapturedOutput output) {
		HttpResponse<String> response = get("/fails");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body()).doesNotContain("inside", "secret", "Exception", "secondfront.");
		assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Something went wrong");
		assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
		assertThat(output).contains("the inside: select secret from table");
	}

	@Test
	void aPageThatFailsHalfwayIsAnError() {
		HttpResponse<String> response = get("/fails/halfway");
		assertThat(response.statusCode()).isEqualTo(500);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1").text()).isEqualTo("Something went wrong");
		assertThat(response.body()).doesNotContain("Exception", "SpEL");
	}

	@Test
	void whatCannotBeDoneIsAPageToo() {
		HttpResponse<String> response = ask("POST", "/articles/landing");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).isPresent();
		assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Only for reading");
		assertThat(Jsoup.parse(response.body()).title()).contains("A Site");
	}

	@Test
	void theErrorAddressItselfIsNotFound() {
		assertThat(get("/error").statusCode()).isEqualTo(404);
		assertThat(get("/error", "Accept", "image/png").statusCode()).isEqualTo(404);
	}

	@Test
	void programsThatAskForJsonGetProblems() {
		for (String path : new String[] { "/articles/nothing", "/nothing", "/error" }) {
			HttpResponse<String> response = get(path, "Accept", "application/json");
			assertThat(response.statusCode()).isEqualTo(404);
			assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(response.body()).contains("\"status\":404").doesNotContain("Exception");
		}
		assertThat(get("/articles/old-plan", "Accept", "application/problem+json").statusCode()).isEqualTo(410);
		assertThat(get("/fails", "Accept", "application/json").body()).contains("\"status\":500")
			.doesNotContain("inside");
		assertThat(get("/articles/first-name", "Accept", "application/json").statusCode()).isEqualTo(301);
	}

	@Test
	void anyOtherAcceptGetsPages() {
		for (String accept : new String[] { "*/*", "text/html,application/json", "nonsense", "image/*" }) {
			HttpResponse<String> response = get("/articles/nothing", "Accept", accept);
			assertThat(response.statusCode()).isEqualTo(404);
			assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
			assertThat(get("/articles/landing", "Accept", accept).statusCode()).isEqualTo(200);
		}
	}

}
