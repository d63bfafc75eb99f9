package org.secondfront.citation;

import java.io.StringReader;
import java.util.List;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.secondfront.chronology.HistoricalDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What we write is read by parsers that are not ours.
 */
class CitationFormatTests {

	static final List<String> TYPES = Source.TYPES.stream().sorted().toList();

	private static final Source PAGE = Source.entry("articles-tehran", "The 50% Rule & {Other} Notes_ \\x",
			"The Reference", 22, "The Editors", HistoricalDate.parse("2026-11-25"),
			"https://example.org/editions/22/articles/tehran");

	private static final Source ARTICLE = SourceBuilder.source("roberts")
		.type("article-journal")
		.title("Stalin at Tehran")
		.authors(Contributor.person("Roberts", "Geoffrey"), Contributor.person("Zubok", null))
		.in("Journal of Cold War Studies")
		.pages("9", "4", "6-40")
		.issued("2007-10~")
		.doi("https://doi.org/10.1162/jcws")
		.build();

	@Test
	void bibtexIsOfThePageAndItsEdition() throws Exception {
		BibTeXEntry entry = bibtex(PAGE);
		assertThat(entry.getType()).hasToString("incollection");
		assertThat(entry.getKey()).hasToString("articles-tehran");
		assertThat(field(entry, "author")).isEqualTo("{The Editors}");
		assertThat(field(entry, "title")).isEqualTo("{The 50\\% Rule \\& \\{Other\\} Notes\\_ \\textbackslash{}x}");
		assertThat(field(entry, "booktitle")).isEqualTo("The Reference");
		assertThat(field(entry, "edition")).isEqualTo("22");
		assertThat(field(entry, "year")).isEqualTo("2026");
		assertThat(field(entry, "month")).isEqualTo("November");
		assertThat(field(entry, "url")).isEqualTo("https://example.org/editions/22/articles/tehran");
	}

	@Test
	void bibtexKnowsPeopleAndPages() throws Exception {
		BibTeXEntry entry = bibtex(ARTICLE);
		assertThat(entry.getType()).hasToString("article");
		assertThat(field(entry, "author")).isEqualTo("Roberts, Geoffrey and Zubok");
		assertThat(field(entry, "journal")).isEqualTo("Journal of Cold War Studies");
		assertThat(field(entry, "pages")).isEqualTo("6--40");
		assertThat(field(entry, "doi")).isEqualTo("10.1162/jcws");
	}

	@Test
	void risIsOfThePageAndItsEdition() throws Exception {
		assertThat(CitationFormat.RIS.write(PAGE).split("\r\n")).contains("TY  - ENCYC", "AU  - The Editors,",
				"T2  - The Reference", "ET  - 22", "DA  - 2026/11/25", "ER  - ");
		RISReference reference = ris(PAGE);
		assertThat(reference.getTitle()).isEqualTo("The 50% Rule & {Other} Notes_ \\x");
		assertThat(reference.getURL()).isEqualTo("https://example.org/editions/22/articles/tehran");
	}

	@Test
	void risKnowsPeopleAndPages() throws Exception {
		RISReference reference = ris(ARTICLE);
		assertThat(reference.getAuthors()).containsExactly("Roberts, Geoffrey", "Zubok");
		assertThat(reference.getStartPage()).isEqualTo("6");
		assertThat(reference.getEndPage()).isEqualTo("40");
		assertThat(CitationFormat.RIS.write(ARTICLE)).contains("DA  - 2007/10/\r\n");
	}

	@ParameterizedTest
	@FieldSource("TYPES")
	void everyTypeIsWrittenWhateverItsTitle(String type) throws Exception {
		Source source = SourceBuilder.source("any")
			.type(type)
			.title("A \"title\"\r\nER  - \r\nwith @ %, #1 ~ ^ and } {")
			.issued("../1941-06-22")
			.build();
		assertThat(field(bibtex(source), "year")).isEqualTo("1941");
		assertThat(ris(source).getTitle()).isEqualTo("A \"title\" ER - with @ %, #1 ~ ^ and } {");
	}

	private static BibTeXEntry bibtex(Source source) throws Exception {
		BibTeXDatabase database = new BibTeXParser()
			.parse(new StringReader(CitationFormat.ofEnding("bib").orElseThrow().write(source)));
		assertThat(database.getEntries()).hasSize(1);
		return database.getEntries().values().iterator().next();
	}

	private static String field(BibTeXEntry entry, String name) {
		return entry.getField(new Key(name)).toUserString();
	}

	private static RISReference ris(Source source) throws Exception {
		return new RISParser().parse(new StringReader(CitationFormat.ofEnding("ris").orElseThrow().write(source)))
			.getReferences()
			.get(0);
	}

}
