package org.secondfront.reading;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

import de.undercouch.citeproc.ris.RISParser;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CitePageTests extends SampleSite {

	/** The words of the landing came with the second of three editions. */
	private static final String LASTING = "/editions/2/articles/landing";

	@Test
	void anArticleIsCitedAtItsHeadInTheEditionThatBroughtItsWords() {
		Document page = page("/articles/landing");
		Element cite = page.selectFirst(".lead > details.cite");
		assertThat(cite).isNotNull();
		assertThat(cite.hasAttr("open")).isFalse();
		assertThat(cite.select("dt").eachText()).containsExactly("Chicago, note", "Chicago, bibliography", "MLA", "APA",
				"With the edition");
		assertThat(cite.select("dd").eachText())
			.allSatisfy((citation) -> assertThat(citation).contains("The Landing", "A Site", "Editors", LASTING));
		assertThat(cite.select("dd").get(2).text()).startsWith("“The Landing.” A Site, 2nd ed., Editors, ");
		assertThat(cite.select("a[href$=" + LASTING + "]")).hasSize(1);
		assertThat(cite.select("option").eachAttr("value")).contains("the-date");
	}

	@Test
	void aSectionIsNamedInNotesAndLedToByEveryAddress() {
		Document page = page("/articles/landing/cite?section=the-date");
		List<String> citations = page.select(".citations dd").eachText();
		assertThat(citations).allSatisfy((citation) -> assertThat(citation).contains(LASTING + "#the-date"));
		assertThat(citations.get(0)).contains("under “");
		assertThat(citations.get(4)).contains("under “");
		assertThat(page.select("option[selected]").attr("value")).isEqualTo("the-date");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?section=", "?section=nothing", "?section=%3Cscript%3E" })
	void withoutSuchASectionThePageIsCited(String query) {
		Document page = page("/articles/landing/cite" + query);
		assertThat(page.select(".citations dd").eachText())
			.allSatisfy((citation) -> assertThat(citation).contains(LASTING).doesNotContain("#", "under"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/war", "/people/ike", "/places/beach", "/glossary/bridgehead",
			"/events/landing-begins", "/claims/c-1", "/trails/both" })
	void otherPagesAreCitedToo(String path) {
		assertThat(page(path).select("details.cite dd").eachText()).hasSize(5)
			.allSatisfy((citation) -> assertThat(citation).containsPattern("/editions/\\d" + path));
		assertThat(page(path + "/cite").select(".citations dd")).hasSize(5);
		assertThat(link(path)).endsWith(path + ">; rel=\"cite-as\"");
	}

	@Test
	void aPageOfASourceCitesTheWork() {
		Document page = page("/sources/book");
		assertThat(page.select("details.cite dt").eachText()).contains("MLA", "APA").doesNotContain("With the edition");
		assertThat(page.select("details.cite dd").text()).doesNotContain("/editions/");
		assertThat(get("/sources/book").headers().firstValue("Link")).isEmpty();
		assertThat(get("/sources/book/cite.bib").body()).startsWith("@book{book,");
	}

	@Test
	void machinesAreToldTheSameAddress() {
		assertThat(link("/articles/landing")).endsWith(LASTING + ">; rel=\"cite-as\"");
		Document page = page("/articles/landing");
		assertThat(meta(page, "citation_public_url")).endsWith(LASTING);
		// with either of these Zotero would take the page for something else
		assertThat(page.select("meta[name=citation_inbook_title], meta[name=citation_journal_title]")).isEmpty();
		assertThat(meta(page, "z:itemType")).isEqualTo("encyclopediaArticle");
		assertThat(meta(page, "z:encyclopediaTitle")).isEqualTo("A Site");
		assertThat(meta(page, "z:edition")).isEqualTo("2");
		assertThat(meta(page, "citation_author")).isEqualTo("Editors,");
	}

	@ParameterizedTest
	@CsvSource({ "bib, application/x-bibtex;charset=UTF-8", "ris, application/x-research-info-systems;charset=UTF-8",
			"json, application/vnd.citationstyles.csl+json" })
	void filesAreDownloadsThatAreKeptAsPagesAre(String ending, String type) {
		HttpResponse<String> response = get("/articles/landing/cite." + ending);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains(type);
		assertThat(response.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"landing-ed2." + ending + "\"");
		assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age");
		String tag = response.headers().firstValue("ETag").orElseThrow();
		assertThat(get("/articles/landing/cite." + ending, "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(get("/articles/nothing/cite." + ending).statusCode()).isEqualTo(404);
		assertThat(get("/articles/first-name/cite." + ending).statusCode()).isEqualTo(301);
	}

	@Test
	void filesSayWhatTheCitationsSay() throws Exception {
		BibTeXEntry bibtex = new BibTeXParser().parse(new StringReader(get("/articles/landing/cite.bib").body()))
			.getEntries()
			.values()
			.iterator()
			.next();
		assertThat(bibtex.getField(BibTeXEntry.KEY_URL).toUserString()).endsWith(LASTING);
		assertThat(bibtex.getField(BibTeXEntry.KEY_EDITION).toUserString()).isEqualTo("2");
		assertThat(new RISParser().parse(new StringReader(get("/articles/landing/cite.ris").body()))
			.getReferences()
			.get(0)
			.getURL()).endsWith(LASTING);
		JsonNode csl = JsonMapper.shared().readTree(get("/articles/landing/cite.json").body());
		assertThat(csl).hasSize(1);
		assertThat(csl.get(0).get("type").asString()).isEqualTo("entry-encyclopedia");
		assertThat(csl.get(0).get("URL").asString()).endsWith(LASTING);
		assertThat(csl.get(0).has("custom")).isFalse();
		assertThat(get("/articles/hostile/cite.bib").body()).contains("title = {{End </script>");
	}

	@Test
	void aPageOfAFormerEditionIsCitedAsItWasThen() {
		Document page = page("/editions/1/articles/landing");
		assertThat(page.select("details.cite dd").eachText()).hasSize(5)
			.allSatisfy((citation) -> assertThat(citation).contains("/editions/1/articles/landing"));
		assertThat(page.select(".cite-files a").eachAttr("href")).contains("/articles/landing/cite.bib?edition=1");
		assertThat(get("/articles/landing/cite.bib?edition=1").body()).contains("/editions/1/articles/landing");
		assertThat(page.select(".cite input[name=edition]").attr("value")).isEqualTo("1");
		Document section = page("/articles/landing/cite?edition=1&section=the-date");
		assertThat(section.select(".citations dd").text()).contains("/editions/1/articles/landing#the-date");
		assertThat(link("/editions/1/articles/landing")).endsWith("/editions/1/articles/landing>; rel=\"cite-as\"");
		assertThat(get("/articles/landing/cite.bib?edition=99").statusCode()).isNotEqualTo(200);
		assertThat(get("/articles/landing/cite?edition=x").statusCode()).isIn(400, 404);
	}

	private String link(String path) {
		return get(path).headers().firstValue("Link").orElse("");
	}

	private static String meta(Document page, String name) {
		return page.select("meta[name=" + name + "]").attr("content");
	}

}
