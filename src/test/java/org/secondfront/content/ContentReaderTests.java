package org.secondfront.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;
import org.secondfront.vocabulary.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContentReader}.
 */
class ContentReaderTests {

	private static final PageAddress CONFERENCE = new PageAddress(PageKind.ARTICLE, "tehran-conference");

	private static final PageAddress OVERLORD = new PageAddress(PageKind.ARTICLE, "operation-overlord");

	@TempDir
	private Path directory;

	private static Page page(Content content, PageAddress address) {
		return content.page(address).orElseThrow();
	}

	@Test
	void faultlessTreeHasNoProblems() {
		Content content = new SampleTree(this.directory).content();
		assertThat(content.problems()).isEmpty();
		assertThat(content.hasErrors()).isFalse();
		assertThat(content.damagedFiles()).isEmpty();
	}

	@Test
	void pagesOfEveryKindAreSortedByAddress() {
		Content content = new SampleTree(this.directory).content();
		assertThat(content.pages()).extracting((page) -> page.address().toString())
			.containsExactly("topics/tehran", "articles/operation-overlord", "articles/tehran-conference",
					"people/joseph-stalin", "places/tehran", "glossary/second-front", "sources/minutes-1943",
					"sources/rees-2008", "events/tehran-opens", "claims/a-001", "trails/first-steps");
		assertThat(content.pages()).noneMatch(Page::faulty);
	}

	@Test
	void articleSaysWhatItsFrontMatterSays() {
		Page page = page(new SampleTree(this.directory).content(), CONFERENCE);
		assertThat(page.title()).isEqualTo("The Tehran Conference");
		assertThat(page.when()).isEqualTo(HistoricalDate.parse("1943-11-28/1943-12-01"));
		assertThat(page.topic()).hasToString("topics/tehran");
		assertThat(page.people()).extracting(PageAddress::slug).containsExactly("joseph-stalin");
		assertThat(page.places()).extracting(PageAddress::slug).containsExactly("tehran");
		assertThat(page.aliases()).containsExactly("eureka-conference");
		assertThat(page.facts()).contains(new Page.Fact("Settled", "The month of Overlord"));
		assertThat(page.relations()).containsExactly(new Page.Relation(OVERLORD, RelationType.LED_TO,
				"The leaders fixed the month of the landing here.", 19, 9));
		assertThat(page.elsewhere()).extracting(Page.Elsewhere::url)
			.containsExactly("https://encyclopedia.example/tehran");
		assertThat(page.reviewed()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(page.position()).isEqualTo(1);
		assertThat(page.path()).isEqualTo("content/articles/tehran/tehran-conference.md");
		assertThat(page.sha256()).hasSize(64);
	}

	@Test
	void textIsReadIntoSectionsLinksAndNotes() {
		Body body = page(new SampleTree(this.directory).content(), CONFERENCE).body();
		assertThat(body.sections()).extracting(Body.Section::anchor).containsExactly("the-date", "after");
		assertThat(body.sections().get(0).text()).isEqualTo("Stalin asked for a second front.");
		assertThat(body.links().get(0)).isEqualTo(new Body.Link(new PageAddress(PageKind.PLACE, "tehran"), null, null,
				"Three leaders met in Tehran.", 24, 31));
		assertThat(body.links().get(3))
			.isEqualTo(new Body.Link(CONFERENCE, "the-date", "after", "The landing came in June.", 34, 28));
		assertThat(body.notes()).extracting(Body.Note::number).containsExactly(1, 2);
		assertThat(body.notes().get(0).sources().get(0).locators()).hasSize(1);
		assertThat(body.notes().get(1).text()).isEqualTo("In May, as the minutes say.");
		assertThat(body.notes().get(1).section()).isEqualTo("the-date");
		assertThat(body.notes().get(1).sources()).extracting((cited) -> cited.source().slug())
			.containsExactly("minutes-1943");
	}

	@Test
	void referencesNameEverythingAPageNeeds() {
		Page page = page(new SampleTree(this.directory).content(), CONFERENCE);
		assertThat(page.references()).extracting((it) -> it.kind() + " " + it.target() + " " + it.anchor())
			.containsExactlyInAnyOrder("TOPIC topics/tehran null", "PERSON people/joseph-stalin null",
					"PLACE places/tehran null", "RELATION articles/operation-overlord null",
					"CITATION sources/rees-2008 null", "CITATION sources/minutes-1943 null", "LINK places/tehran null",
					"LINK people/joseph-stalin null", "LINK glossary/second-front null",
					"LINK articles/tehran-conference the-date");
	}

	@Test
	void pagesOfOtherKindsHaveTheirDetails() {
		Content content = new SampleTree(this.directory).content();
		assertThat(page(content, new PageAddress(PageKind.TOPIC, "tehran")).details())
			.isEqualTo(new Details.TopicDetails(1, "teal", "Tehran"));
		assertThat(page(content, new PageAddress(PageKind.PERSON, "joseph-stalin")).details())
			.isInstanceOfSatisfying(Details.PersonDetails.class, (person) -> {
				assertThat(person.sort()).isEqualTo("Stalin, Joseph");
				assertThat(person.born()).isEqualTo(HistoricalDate.parse("1878-12-18"));
				assertThat(person.roles()).containsExactly("head of government", "supreme commander");
			});
		assertThat(page(content, new PageAddress(PageKind.PLACE, "tehran")).details())
			.isEqualTo(new Details.PlaceDetails(35.70, 51.42, "Tehran", "Tehran, Iran"));
		assertThat(page(content, new PageAddress(PageKind.EVENT, "tehran-opens")).details())
			.isInstanceOfSatisfying(Details.EventDetails.class, (event) -> {
				assertThat(event.lane()).isEqualTo("diplomacy");
				assertThat(event.treats()).containsExactly(new Details.Treatment(CONFERENCE, "the-date"));
				assertThat(event.sources()).hasSize(2);
			});
		assertThat(page(content, new PageAddress(PageKind.CLAIM, "a-001")).details()).isInstanceOfSatisfying(
				Details.ClaimDetails.class, (claim) -> assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED));
		assertThat(page(content, new PageAddress(PageKind.TRAIL, "first-steps")).details())
			.isInstanceOfSatisfying(Details.TrailDetails.class, (trail) -> assertThat(trail.steps())
				.contains(new Details.Step(OVERLORD, "the-landing", "See what came of it.")));
	}

	@Test
	void entryOfAYamlFileKeepsItsOwnLines() {
		Page source = page(new SampleTree(this.directory).content(), new PageAddress(PageKind.SOURCE, "rees-2008"));
		assertThat(source.line()).isEqualTo(2);
		assertThat(source.sourceText()).startsWith("- id: rees-2008\n").endsWith("issued: '2008'\n");
		assertThat(source.details()).isInstanceOfSatisfying(Details.SourceDetails.class, (details) -> {
			assertThat(details.source().title()).isEqualTo("World War II Behind Closed Doors");
			assertThat(details.source().authors()).hasSize(1);
			assertThat(details.source().weak()).isFalse();
		});
	}

	@Test
	void siteIsRead() {
		Site site = new SampleTree(this.directory).content().site();
		assertThat(site.title()).isEqualTo("A reference");
		assertThat(site.licenceAddress()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
		assertThat(site.lanes()).extracting(Site.Lane::key).containsExactly("diplomacy", "war");
		assertThat(site.viewpoints()).contains(new Site.Viewpoint("LONDON", "London", "west"));
		assertThat(site.reviewPeriod()).isEqualTo(Period.ofYears(2));
	}

	@Test
	void missingDirectoryIsAnErrorWithoutPages() {
		Content content = new ContentReader(ContentLimits.DEFAULT).read(this.directory.resolve("content"), null);
		assertThat(content.pages()).isEmpty();
		assertThat(content.problems()).extracting(Problem::code).containsExactly("no-content");
	}

	@Test
	void emptyDirectoryIsAnErrorWithoutPages() throws Exception {
		Files.createDirectory(this.directory.resolve("content"));
		Content content = new ContentReader(ContentLimits.DEFAULT).read(this.directory.resolve("content"), null);
		assertThat(content.pages()).isEmpty();
		assertThat(content.problems()).extracting(Problem::code).containsExactly("no-content", "missing-site");
	}

	@Test
	void digestFollowsBytesAndPaths() {
		SampleTree tree = new SampleTree(this.directory);
		String digest = tree.content().digest();
		assertThat(tree.content().digest()).isEqualTo(digest);
		tree.replace(SampleTree.ARTICLE, "June", "July");
		String edited = tree.content().digest();
		assertThat(edited).isNotEqualTo(digest);
		String moved = tree.write("content/articles/tehran/moved.md", tree.read(SampleTree.ARTICLE))
			.delete(SampleTree.ARTICLE)
			.content()
			.digest();
		assertThat(moved).isNotEqualTo(edited);
	}

	@Test
	void draftIsReadCheckedAndFlagged() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write("content/articles/tehran/eureka.md",
				"""
						---
						title: Eureka
						summary: What the conference was called in the messages of those who made it ready, and what came of that name.
						topic: tehran
						status: draft
						---
						See [the conference](tehran-conference.md#no-such).
						""");
		Page draft = page(tree.content(), new PageAddress(PageKind.ARTICLE, "eureka"));
		assertThat(draft.draft()).isTrue();
		assertThat(draft.faulty()).isTrue();
	}

	@Test
	void unreadablePageStaysAPageSoThatItIsNotTakenForRemoved() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, new byte[] { '-', '-', '-', '\n', (byte) 0xff });
		Content content = tree.content();
		assertThat(page(content, CONFERENCE).faulty()).isTrue();
		assertThat(content.problems()).extracting(Problem::toString)
			.contains(SampleTree.ARTICLE
					+ ":2:1: error: the bytes here are not UTF-8 [not-utf-8] (save the file as UTF-8)");
		assertThat(content.problems()).extracting(Problem::code).doesNotContain("unknown-anchor");
	}

	@Test
	void brokenYamlFileIsDamagedAndAccusesNoOther() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace("content/sources/books.yaml", "title: World", "title: 'World");
		Content content = tree.content();
		assertThat(content.damagedFiles()).containsExactly("content/sources/books.yaml");
		assertThat(content.problems()).extracting(Problem::code).containsExactly("yaml-syntax");
		assertThat(content.pages()).noneMatch(Page::faulty);
	}

	@Test
	void windowsLineEndingsMakeNoDifference() {
		SampleTree tree = new SampleTree(this.directory);
		Content before = tree.content();
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE).replace("\n", "\r\n"));
		Content after = tree.content();
		assertThat(after.problems()).isEmpty();
		assertThat(after.pages()).isEqualTo(before.pages());
	}

	@Test
	void acceptedNoticeIsSilent() {
		SampleTree tree = new SampleTree(this.directory);
		tree.body(
				"Three leaders met in [Tehran](../../places/tehran.md).[@rees-2008, p. 1; @minutes-1943]\n\n## The date\n\n| a |\n|---|\n| b |\n");
		assertThat(tree.content().problems()).extracting(Problem::code)
			.containsExactlyInAnyOrder("table-without-caption", "orphan-page");
		tree.replace(SampleTree.ARTICLE, "reviewed:", "accept: {table-without-caption: a mere list}\nreviewed:");
		assertThat(tree.content().problems()).extracting(Problem::code).containsExactly("orphan-page");
	}

	@Test
	void manyFilesAreReadInParallelWithTheSameResult() {
		SampleTree tree = new SampleTree(this.directory);
		String article = tree.read(SampleTree.ARTICLE).replace("aliases: [eureka-conference]\n", "");
		for (int i = 0; i < 300; i++) {
			tree.write("content/articles/tehran/copy-" + i + ".md", article.replace("[@rees", "[@reess"));
		}
		Content first = tree.content();
		assertThat(first.pages()).hasSize(311);
		assertThat(first.problems()).hasSize(600).isSorted();
		List<Content> others = List.of(1, 2, 3, 4).parallelStream().map((i) -> tree.content()).toList();
		assertThat(others).allSatisfy((other) -> assertThat(other).isEqualTo(first));
	}

}
