package org.secondfront.reading;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassagePageTests extends SampleSite {

	@Test
	void everyPassageHasANameAndALinkToItsCitation() {
		Document page = page("/articles/landing");
		List<Element> links = page.select(".text a.pilcrow");
		assertThat(links).hasSize(2);
		for (Element link : links) {
			assertThat(link.attr("href")).isEqualTo("../articles/landing/passages/"
					+ page.select("[id^=p-]:has(.pilcrow)").get(links.indexOf(link)).id());
			// the sign is the style sheet's: copied words stay words
			assertThat(link.text()).isEmpty();
		}
		assertThat(page.select(".text a.pilcrow").eachAttr("aria-label")).containsExactly("Cite paragraph 1",
				"Cite paragraph 2");
	}

	@Test
	void aPassageIsCitedByEveryStyleWithEditionAndParagraph() {
		Document page = page("/articles/landing/passages/" + name(1));
		assertThat(page.select("blockquote.passage").text()).isEqualTo("They spoke of the second words.");
		assertThat(page.select(".when").text()).isEqualTo("Paragraph 1 of 2, under “The date”, as edition 2 has it");
		List<String> citations = page.select(".citations dd").eachText();
		assertThat(citations).hasSize(5)
			.allSatisfy(
					(citation) -> assertThat(citation).contains("/editions/2/articles/landing/passages/" + name(1)));
		assertThat(citations.get(0)).contains("under “The date,” para. 1,");
		assertThat(citations.get(4)).contains("para. 1");
		assertThat(page.select(".standing").text()).contains("The words are the same in the current edition, 3.");
		assertThat(page.select(".standing a").attr("href")).isEqualTo("/articles/landing#" + name(1));
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(get("/articles/landing/passages/" + name(1)).headers().firstValue("Link").orElse(""))
			.endsWith("/editions/2/articles/landing/passages/" + name(1) + ">; rel=\"cite-as\"");
	}

	@Test
	void anOldCitationShowsTheCitedWordsAndWhatChanged() {
		Document page = page("/editions/1/articles/landing/passages/" + name(1));
		assertThat(page.select("blockquote.passage").text()).isEqualTo("They spoke of the first words.");
		assertThat(page.select(".standing").text()).contains("The words have changed since: edition 2");
		assertThat(page.select(".standing a").attr("href")).isEqualTo("/editions/1/articles/landing#" + name(1));
		assertThat(page.select(".side del").text()).isEqualTo("first");
		assertThat(page.select(".side ins").text()).isEqualTo("second");
		assertThat(page.select("a[href='/articles/landing/compare?from=1&to=2']")).hasSize(1);
		assertThat(page.select("section[aria-labelledby=wordings] li a").eachAttr("href")).containsExactly(
				"/editions/1/articles/landing/passages/" + name(1), "/editions/2/articles/landing/passages/" + name(1));
		assertThat(page.select(".citations dd").text()).contains("/editions/1/articles/landing/passages/");
		assertThat(page("/editions/1/articles/landing").getElementById(name(1))).isNotNull();
	}

	@Test
	void aPassageOfARetiredPageIsToldToBeGone() {
		String name = page("/editions/1/articles/old-plan").select(".text p[id]").attr("id");
		for (String path : List.of("/articles/old-plan/passages/" + name,
				"/editions/1/articles/old-plan/passages/" + name)) {
			Document page = page(path);
			assertThat(page.select("blockquote.passage").text()).contains("its last words remain");
			assertThat(page.select(".standing").text()).contains("Removed in edition 2", "The page was retired then");
			assertThat(page.select(".citations dd").text()).contains("/editions/1/articles/old-plan/passages/" + name);
		}
		Document later = page("/editions/3/articles/old-plan/passages/" + name);
		assertThat(later.select(".standing").text()).contains("Edition 3 does not have this paragraph");
	}

	@Test
	void aPassageMovesWithItsPage() {
		String name = page("/articles/treaty").select(".text p[id]").attr("id");
		HttpResponse<String> moved = get("/articles/first-name/passages/" + name);
		assertThat(moved.statusCode()).isEqualTo(301);
		assertThat(moved.headers().firstValue("Location").orElse("")).endsWith("/articles/treaty/passages/" + name);
		assertThat(get("/editions/1/articles/first-name/passages/" + name).statusCode()).isEqualTo(200);
	}

	@Test
	void aNumberOnPaperLeadsToThePassage() {
		HttpResponse<String> found = get("/editions/1/articles/landing/passages/1");
		assertThat(found.statusCode()).isEqualTo(302);
		assertThat(found.headers().firstValue("Location").orElse(""))
			.endsWith("/editions/1/articles/landing/passages/" + name(1));
		assertThat(get("/articles/landing/passages/3").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/landing/passages/p-00000000", "/articles/landing/passages/p-x",
			"/articles/landing/passages/%3Cscript%3E", "/articles/nothing/passages/p-00000000",
			"/editions/99/articles/landing/passages/p-00000000", "/editions/1/articles/treaty/passages/99999",
			"/sources/book/passages/p-00000000" })
	void whatWasNeverPublishedIsNotFound(String path) {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void filesForReferenceManagersLeadToThePassage() {
		Document page = page("/editions/1/articles/landing/passages/" + name(1));
		String bibtex = page.expectFirst(".cite-files a").attr("href");
		assertThat(bibtex).isEqualTo("/articles/landing/cite.bib?edition=1&passage=" + name(1));
		assertThat(get(bibtex).body()).contains("/editions/1/articles/landing/passages/" + name(1));
		assertThat(get("/articles/landing/cite.bib?passage=%22%7D").body()).doesNotContain("passages");
	}

	private String name(int number) {
		return page("/articles/landing").select(".text [id^=p-]").get(number - 1).id();
	}

}
