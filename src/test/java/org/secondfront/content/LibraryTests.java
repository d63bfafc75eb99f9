package org.secondfront.content;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondfront.content.Details.ClaimDetails;
import org.secondfront.content.Details.EventDetails;
import org.secondfront.content.Details.TrailDetails;
import org.secondfront.content.Details.Treatment;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the reference itself promises its readers, counted in the real content.
 */
class LibraryTests {

	private static final Content CONTENT = new ContentReader(ContentLimits.DEFAULT).read(Path.of("content"),
			Path.of("seeds"));

	/** The sections of the source document, in its order. */
	private static final List<String> SECTIONS = List.of("Introduction",
			"Overview of Allied Collaboration Before D-Day", "Formation of the Grand Alliance",
			"Objectives of the United States and Soviet Union", "Early Diplomatic Challenges",
			"Planning and Execution of D-Day", "Diplomatic Negotiations at Tehran",
			"Military Coordination Among Allies", "Soviet Expectations for the Western Front",
			"Immediate Impact of D-Day on Soviet-Allied Relations", "Perceptions of the Second Front",
			"Shifts in Trust and Suspicion", "Stalin's Reaction to Normandy Landings",
			"Changes in Military and Political Strategy After D-Day", "Cooperation Along Eastern and Western Fronts",
			"Influence on Postwar Planning", "Impact on Decision-Making at Yalta",
			"Long-Term Consequences for Soviet-Allied Relations", "Seeds of Cold War Tensions",
			"Disagreements Over Eastern Europe", "Shifting Power Dynamics", "Legacy of D-Day in U.S.-Soviet Relations",
			"Historical Interpretations", "Reassessment During the Cold War", "Influence on Future Allied Partnerships",
			"Related articles (commemorations, museums, cemeteries, preservation)");

	static Stream<Page> articles() {
		return of(PageKind.ARTICLE);
	}

	static Stream<Page> entries() {
		return CONTENT.pages()
			.stream()
			.filter((page) -> Set.of(PageKind.PERSON, PageKind.PLACE, PageKind.TERM).contains(page.address().kind()));
	}

	private static Stream<Page> of(PageKind kind) {
		return CONTENT.pages().stream().filter((page) -> page.address().kind() == kind);
	}

	@Test
	void theCheckerFindsNoErrorAndNoWarning() {
		assertThat(CONTENT.problems().stream().filter((problem) -> problem.severity() != Severity.NOTICE)).isEmpty();
	}

	@Test
	void everyTopicHasItsArticles() {
		TreeMap<String, Integer> count = new TreeMap<>();
		articles().forEach((page) -> count.merge(page.path().split("/")[2], 1, Integer::sum));
		assertThat(count).containsOnlyKeys("alliance", "tehran", "overlord", "bagration", "yalta", "legacy");
		assertThat(count.values()).allSatisfy((articles) -> assertThat(articles).isGreaterThanOrEqualTo(4));
		assertThat(articles().count()).isGreaterThanOrEqualTo(30);
	}

	@ParameterizedTest
	@MethodSource("articles")
	void anArticleIsWhole(Page page) {
		assertThat(page.when()).as("when").isNotNull();
		assertThat(page.places()).as("where").isNotEmpty();
		assertThat(page.people()).as("people").hasSizeGreaterThanOrEqualTo(3);
		assertThat(page.facts()).as("facts").hasSizeBetween(4, 6);
		assertThat(words(page)).as("words").isBetween(900L, 1800L);
		assertThat(count(page, "\\[!RECALL\\]")).as("recall questions").isBetween(2L, 4L);
		assertThat(page.elsewhere()).as("references elsewhere").hasSizeBetween(2, 3);
		assertThat(page.draft()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("articles")
	void anArticleRestsOnSources(Page page) {
		assertThat(page.body().notes()).as("citations").hasSizeGreaterThanOrEqualTo(6);
		Set<PageAddress> sources = new HashSet<>();
		page.body().notes().forEach((note) -> note.sources().forEach((cited) -> sources.add(cited.source())));
		assertThat(sources).as("sources").hasSizeGreaterThanOrEqualTo(4);
	}

	@ParameterizedTest
	@MethodSource("articles")
	void anArticleIsRelatedToThreePages(Page page) {
		Set<PageAddress> related = new HashSet<>();
		page.relations().forEach((relation) -> related.add(relation.to()));
		CONTENT.pages()
			.stream()
			.filter((other) -> other.relations().stream().anyMatch((relation) -> relation.to().equals(page.address())))
			.forEach((other) -> related.add(other.address()));
		assertThat(related).hasSizeGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@MethodSource("entries")
	void aPersonPlaceOrTermHasTextSourcesAndLinks(Page page) {
		assertThat(words(page)).as("words").isGreaterThanOrEqualTo(40L);
		assertThat(page.body().notes()).as("citations").isNotEmpty();
		assertThat(page.body().links()).as("links").isNotEmpty();
	}

	@Test
	void theTimelineIsLinkedToTheArticles() {
		List<Page> events = of(PageKind.EVENT).toList();
		assertThat(events).hasSizeGreaterThanOrEqualTo(150);
		Set<String> lanes = new TreeSet<>();
		for (Page event : events) {
			EventDetails details = (EventDetails) event.details();
			lanes.add(details.lane());
			assertThat(details.sources()).as(event.address().toString()).isNotEmpty();
			assertThat(sections(details.treats())).as(event.address().toString()).isNotEmpty();
		}
		assertThat(lanes)
			.containsExactlyInAnyOrderElementsOf(CONTENT.site().lanes().stream().map(Site.Lane::key).toList());
	}

	@Test
	void everySectionOfTheSourceDocumentIsCoveredByAnArticle() {
		Set<String> covered = new HashSet<>();
		for (Page claim : of(PageKind.CLAIM).toList()) {
			ClaimDetails details = (ClaimDetails) claim.details();
			assertThat(SECTIONS).contains(details.section());
			assertThat(sections(details.where())).as(claim.address().toString()).isNotEmpty();
			covered.add(details.section());
		}
		assertThat(covered).containsExactlyInAnyOrderElementsOf(SECTIONS);
		assertThat(of(PageKind.CLAIM)).hasSize(235);
	}

	@Test
	void trailsLeadThroughSeveralArticles() {
		assertThat(of(PageKind.TRAIL)).hasSizeBetween(2, 6)
			.allSatisfy((trail) -> assertThat(((TrailDetails) trail.details()).steps()).hasSizeGreaterThan(4));
	}

	/** The sections of articles among the places where something is treated. */
	private static List<Treatment> sections(List<Treatment> places) {
		return places.stream()
			.filter((place) -> place.page().kind() == PageKind.ARTICLE && place.anchor() != null)
			.toList();
	}

	private static long words(Page page) {
		return Arrays.stream(page.body().text().split("\\s+")).filter((word) -> !word.isBlank()).count();
	}

	private static long count(Page page, String pattern) {
		return Pattern.compile(pattern).matcher(page.sourceText()).results().count();
	}

}
