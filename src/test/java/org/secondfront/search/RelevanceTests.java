package org.secondfront.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.catalogue.FoldedText;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.WithTestDatabase;
import org.secondfront.page.Editions;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;
import org.secondfront.search.SearchView.Result;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What students type, and what they get, in the real content: the pages named in
 * {@code search/queries.csv} come in that order, those of {@code search/names.csv} within
 * the first three.
 */
@SpringBootTest(properties = "secondfront.search.timeout=20s")
@WithTestDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RelevanceTests {

	private static final int FIRST = 3;

	@Autowired
	Search search;

	@Autowired
	Editions editions;

	@BeforeAll
	void publish(@Autowired CatalogueOwner owner) {
		new Publisher(owner.dataSource(), new ContentReader(ContentLimits.DEFAULT), Clock.systemUTC())
			.publish(PublicationRequest.of(Path.of("content"), Path.of("seeds")));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/queries.csv", delimiter = '|')
	void studentsFindTheRightPagesInOrder(String query, String pages) {
		List<String> wanted = Arrays.asList(pages.split(" "));
		List<String> found = found(query);
		List<String> first = new ArrayList<>(found.subList(0, Math.min(found.size(), wanted.size() + FIRST - 1)));
		assertThat(found).as(query).isNotEmpty();
		assertThat(wanted.get(0)).as("the first of %s", found).isEqualTo(found.get(0));
		first.retainAll(wanted);
		assertThat(first).as("%s in %s", query, found).isEqualTo(wanted);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/names.csv", delimiter = '|')
	void misspeltAndVariantNamesAreFound(String query, String page) {
		List<String> found = found(query);
		assertThat(found.subList(0, Math.min(FIRST, found.size()))).as(query).contains(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzqqxx", "xkcdxkcd", "qwrtpsdfg", "sdfghjkl" })
	void lettersThatAreNoWordAreNotTakenForOne(String query) {
		assertThat(found(query)).isEmpty();
	}

	/** In the words of the help: where they stand nowhere. */
	@Test
	void theExampleOfTheHelpIsCorrected() throws IOException {
		Path help = Path.of("src/main/resources/templates/search/help.html");
		String example = Jsoup.parse(Files.readString(help)).select("section[aria-labelledby=nothing] code").text();
		assertThat(example).isNotBlank();
		assertThat(answers(example).rung()).isEqualTo(Rung.CORRECTED.name());
	}

	@Test
	void whatIsMarkedIsWhatWasLookedFor() {
		Map<String, String> beginnings = new LinkedHashMap<>();
		for (String query : List.of("offensive promised", "Stalin armies", "conference", "ships convoys", "bridges",
				"Polish frontiers")) {
			for (Result result : results(query)) {
				result.snippet().marks().forEach((mark) -> {
					String word = FoldedText.of(mark.words());
					beginnings.put(word.substring(0, Math.min(4, word.length())), query);
				});
			}
		}
		Set<String> expected = new TreeSet<>(
				Set.of("offe", "prom", "stal", "army", "armi", "conf", "ship", "conv", "brid", "poli", "fron"));
		assertThat(expected).containsAll(beginnings.keySet());
		assertThat(beginnings).hasSizeGreaterThan(8);
	}

	private List<String> found(String query) {
		return results(query).stream().map((result) -> result.href().replaceFirst("#.*", "").substring(1)).toList();
	}

	private List<Result> results(String query) {
		SearchView view = answers(query);
		List<Result> results = new ArrayList<>((view.glimpse() != null) ? view.glimpse().results() : List.of());
		results.addAll(view.results());
		return results;
	}

	private SearchView answers(String query) {
		return this.search.search(new Asked(query, false, "", "", "", "", Period.ALWAYS, 1), "", "",
				this.editions.site());
	}

}
