package org.secondfront.publishing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.catalogue.CatalogueWriter;
import org.secondfront.catalogue.EditionDraft;
import org.secondfront.catalogue.PublicationInProgressException;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Problem;
import org.secondfront.database.TestDatabase;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@SuppressWarnings("NullAway.Init")
class PublisherTests {

	@TempDir
	Path parent;

	private TestDatabase database;

	private ContentTree tree;

	private Publisher publisher;

	@BeforeEach
	void publishASmallTree() {
		this.database = TestDatabase.migrated();
		this.tree = ContentTree.small(this.parent);
		this.publisher = new Publisher(this.database.owner(), new ContentReader(ContentLimits.DEFAULT),
				Clock.systemUTC());
		PublicationReport report = publish();
		assertThat(report.outcome()).as(() -> String.join("\n", report.lines())).isEqualTo(Outcome.PUBLISHED);
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
	}

	@Test
	void firstEditionHasEveryPage() {
		assertThat(strings("select kind || '/' || slug from page_version where until = 2147483647"))
			.containsExactlyInAnyOrder("TOPIC/war", "ARTICLE/landing", "ARTICLE/offensive", "PERSON/ike", "SOURCE/book",
					"SOURCE/paper");
		assertThat(
				strings("select html from rendering r join page_version v on v.id = version_id where slug = 'landing'"))
			.singleElement()
			.asString()
			.contains("<h2 id=\"the-date\">", "href=\"/articles/offensive#plan\"");
	}

	@Test
	void sameContentMakesNoEdition() {
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aChangeTouchesNoOtherRow() {
		List<String> before = strings("select id || ' ' || xmin from page_version where slug <> 'landing' order by id");
		this.tree.replace("articles/war/landing.md", "They agreed.", "They agreed at last.");
		PublicationReport report = publish();
		assertThat(results(report)).containsExactly(tuple("articles/landing", Result.CHANGED));
		assertThat(report.unchanged()).isEqualTo(5);
		assertThat(strings("select id || ' ' || xmin from page_version where slug <> 'landing' order by id"))
			.isEqualTo(before);
		assertThat(strings("select since || '-' || until from page_version where slug = 'landing' order by since"))
			.containsExactly("1-2", "2-2147483647");
	}

	@Test
	void aBrokenLinkHoldsBackItsPageAndTheRestIsPublished() {
		this.tree.replace("articles/war/landing.md", "offensive.md#plan", "no-such-page.md");
		this.tree.replace("people/ike.md", "He led", "He commanded");
		PublicationReport report = publish();
		assertThat(report.problems()).extracting(Problem::file, Problem::line, Problem::column)
			.contains(tuple("content/articles/war/landing.md", 15, 21));
		assertThat(results(report)).containsExactlyInAnyOrder(tuple("articles/landing", Result.HELD_BACK),
				tuple("people/ike", Result.CHANGED));
		assertThat(liveSince("landing")).isEqualTo(1);
		assertThat(liveSince("ike")).isEqualTo(2);
		this.tree.replace("articles/war/landing.md", "no-such-page.md", "offensive.md");
		assertThat(publish().heldBack()).isFalse();
		assertThat(liveSince("landing")).isEqualTo(3);
	}

	@Test
	void aNewPageThatLinksToAHeldBackOneWaitsForIt() {
		this.tree.write("articles/war/new.md", ContentTree.page("New", "topic: nowhere", "Text."));
		this.tree.write("articles/war/other.md",
				ContentTree.page("Other", "topic: war", "To [the new one](new.md).[@book]"));
		PublicationReport report = publish();
		assertThat(results(report)).containsExactlyInAnyOrder(tuple("articles/new", Result.HELD_BACK),
				tuple("articles/other", Result.HELD_BACK));
		assertThat(outcome(report, "articles/other").why()).contains("articles/new");
	}

	@Test
	void aPageThatIsLinkedToCannotGo() {
		this.tree.delete("people/ike.md");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("people/ike", Result.HELD_BACK));
		assertThat(outcome(report, "people/ike").why()).contains("still refers to");
		assertThat(liveSince("ike")).isEqualTo(1);
	}

	@Test
	void aPageThatGoesWithItsLinksIsRetiredAndKeepsItsAddress() {
		this.tree.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was bad.");
		this.tree.delete("articles/war/offensive.md");
		assertThat(results(publish(true))).containsExactlyInAnyOrder(tuple("articles/landing", Result.CHANGED),
				tuple("articles/offensive", Result.REMOVED));
		assertThat(strings("select slug from page_version where until = 2147483647 and kind = 'ARTICLE'"))
			.containsExactly("landing");
		assertThat(strings("select slug from address where kind = 'ARTICLE'")).containsExactlyInAnyOrder("landing",
				"offensive");
	}

	@Test
	void manyPagesAtOnceGoOnlyWhenAskedFor() {
		this.tree.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was bad.");
		this.tree.delete("articles/war/offensive.md");
		PublicationReport report = publish();
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).extracting(Problem::code).contains("many-removals");
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aMissingDirectoryRemovesNothing() {
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.parent.resolve("elsewhere"), null, "", false, false, true));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).extracting(Problem::code).contains("no-content");
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aFileThatCannotBeReadRemovesNothing() {
		this.tree.write("sources/books.yaml", "- id: book\n  title: [");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("sources/book", Result.HELD_BACK),
				tuple("sources/paper", Result.HELD_BACK));
		assertThat(strings("select slug from page_version where kind = 'SOURCE' and until = 2147483647"))
			.containsExactlyInAnyOrder("book", "paper");
	}

	@Test
	void anAliasMovesThePageWithItsIdentity() {
		String identity = strings("select page_id::text from page_version where slug = 'ike'").get(0);
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("people/eisenhower.md", "title: Ike", "title: Ike\naliases: [ike]")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md");
		PublicationReport report = publish();
		assertThat(outcome(report, "people/eisenhower").result()).isEqualTo(Result.MOVED);
		assertThat(strings("select slug from address where page_id = " + identity + " order by slug"))
			.containsExactly("eisenhower", "ike");
		assertThat(strings("select slug from page_version where until = 2147483647 and page_id = " + identity))
			.containsExactly("eisenhower");
	}

	@Test
	void aFileThatLooksMovedIsHeldBackWithTheLineToAdd() {
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md");
		PublicationReport report = publish(true);
		assertThat(report.problems()).filteredOn((problem) -> problem.code().equals("looks-moved"))
			.extracting(Problem::hint)
			.singleElement()
			.asString()
			.contains("aliases: [ike]");
		assertThat(liveSince("ike")).isEqualTo(1);
		assertThat(strings("select slug from address where slug = 'eisenhower'")).isEmpty();
	}

	@Test
	void aRewordedHeadingKeepsItsPublishedAnchor() {
		this.tree.write("articles/war/landing.md", ContentTree.landing("The month", "They agreed."))
			.replace("articles/war/offensive.md", "landing.md#the-date", "landing.md#the-month");
		assertThat(publish().heldBack()).isFalse();
		assertThat(strings("""
				select name || ' ' || a.kind from anchor a join page_version v on v.id = version_id
				where slug = 'landing' and a.until = 2147483647 order by a.position"""))
			.containsExactly("the-month SECTION", "the-date ALIAS", "the-weather SECTION");
		assertThat(strings("""
				select html from rendering r join page_version v on v.id = version_id
				where slug = 'landing' and until = 2147483647""")).singleElement()
			.asString()
			.contains("id=\"the-date\"", "id=\"the-month\"");
		// and through an edit of the text alone
		this.tree.replace("articles/war/landing.md", "They agreed.", "They all agreed.");
		publish();
		assertThat(strings("select name from anchor where kind = 'ALIAS' and until = 2147483647"))
			.containsExactly("the-date");
	}

	@Test
	void aPublishedAnchorGoesOnlyWhenAskedFor() {
		this.tree.replace("articles/war/landing.md", "## The weather\n\n", "");
		PublicationReport report = publish();
		assertThat(results(report)).containsExactly(tuple("articles/landing", Result.HELD_BACK));
		assertThat(report.problems()).extracting(Problem::code).contains("anchor-removed");
		assertThat(results(publish(true))).containsExactly(tuple("articles/landing", Result.CHANGED));
	}

	@Test
	void anAnchorThatIsLinkedToCannotGo() {
		this.tree.replace("articles/war/landing.md", "## The date\n\n", "");
		PublicationReport report = publish(true);
		assertThat(results(report)).contains(tuple("articles/landing", Result.HELD_BACK));
		assertThat(liveSince("landing")).isEqualTo(1);
	}

	@Test
	void aChangedSourceGivesThePagesThatCiteItNewNotes() {
		this.tree.replace("sources/books.yaml", "title: A Paper", "title: A White Paper");
		PublicationReport report = publish();
		assertThat(results(report)).containsExactlyInAnyOrder(tuple("sources/paper", Result.CHANGED),
				tuple("articles/landing", Result.CHANGED), tuple("articles/offensive", Result.CHANGED));
		assertThat(strings("""
				select notes from rendering r join page_version v on v.id = version_id
				where slug = 'landing' and until = 2147483647""")).singleElement().asString().contains("A White Paper");
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
	}

	@Test
	void newMarkupForTheSameWordsMakesNoEdition() {
		JdbcClient.create(this.database.owner())
			.sql("update rendering set input_hash = 'of an older renderer', html = 'old'")
			.update();
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(strings("select html from rendering where html = 'old'")).isEmpty();
	}

	@Test
	void newMarkupComesAtStartEvenForContentThatIsKnown() {
		JdbcClient.create(this.database.owner())
			.sql("update rendering set input_hash = 'of an older renderer', html = 'old'")
			.update();
		this.publisher.publishUnlessKnown(PublicationRequest.of(this.tree.root(), null));
		assertThat(strings("select html from rendering where html = 'old'")).isEmpty();
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void strictPublishesNothingWhereThereIsAnyError() {
		this.tree.replace("articles/war/landing.md", "offensive.md#plan", "no-such-page.md");
		this.tree.replace("people/ike.md", "He led", "He commanded");
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.tree.root(), null, "", true, false, false));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aDryRunTellsAndWritesNothing() {
		this.tree.replace("people/ike.md", "He led", "He commanded");
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.tree.root(), null, "", false, true, false));
		assertThat(report.outcome()).isEqualTo(Outcome.WOULD_PUBLISH);
		assertThat(results(report)).containsExactly(tuple("people/ike", Result.CHANGED));
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void draftsAreNotPublished() {
		this.tree.write("articles/war/draft.md", ContentTree.page("Draft", "topic: war\nstatus: draft", "Text."));
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
	}

	@Test
	void contentThatWasPublishedBeforeIsNotPublishedByItself() {
		this.tree.replace("people/ike.md", "He led", "He commanded");
		publish();
		this.tree.replace("people/ike.md", "He commanded", "He led");
		PublicationReport report = this.publisher.publishUnlessKnown(PublicationRequest.of(this.tree.root(), null));
		assertThat(report.outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(report.edition()).isEqualTo(2);
	}

	@Test
	void aSecondPublisherIsKeptOut() throws SQLException {
		this.tree.replace("people/ike.md", "He led", "He commanded");
		try (CatalogueWriter other = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			assertThat(other.state().edition()).isEqualTo(1);
			assertThatExceptionOfType(PublicationInProgressException.class).isThrownBy(this::publish);
		}
		assertThat(publish().outcome()).isEqualTo(Outcome.PUBLISHED);
	}

	@Test
	void aWriterThatDiesLeavesNothingBehind() throws SQLException {
		try (CatalogueWriter writer = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			List<Long> everyone = writer.state().pages().stream().map((page) -> page.pageId()).toList();
			writer.write(new EditionDraft("", "digest", null, everyone, List.of(), Map.of()));
		}
		assertThat(editions()).isEqualTo(1);
		assertThat(liveSince("landing")).isEqualTo(1);
	}

	@Test
	void theDatabaseItselfRefusesToRetireWhatIsLinkedTo() throws SQLException {
		long ike = Long.parseLong(strings("select page_id::text from page_version where slug = 'ike'").get(0));
		try (CatalogueWriter writer = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			writer.write(new EditionDraft("", "digest", null, List.of(ike), List.of(), Map.of()));
			assertThatExceptionOfType(SQLException.class).isThrownBy(writer::commit)
				.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("23503"));
		}
		assertThat(liveSince("ike")).isEqualTo(1);
	}

	@Test
	void theServingRoleCannotWrite() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> JdbcClient.create(this.database.reader()).sql("delete from rendering").update());
	}

	private PublicationReport publish() {
		return publish(false);
	}

	private PublicationReport publish(boolean allowRemovals) {
		return this.publisher.publish(new PublicationRequest(this.tree.root(), null, "", false, false, allowRemovals));
	}

	private static List<Tuple> results(PublicationReport report) {
		return report.pages().stream().map((page) -> tuple(page.page(), page.result())).toList();
	}

	private static PageOutcome outcome(PublicationReport report, String page) {
		Optional<PageOutcome> outcome = report.pages().stream().filter((one) -> one.page().equals(page)).findFirst();
		return outcome.orElseThrow(() -> new AssertionError("no " + page + " in " + report.lines()));
	}

	private int editions() {
		return JdbcClient.create(this.database.reader())
			.sql("select count(*) from edition")
			.query(Integer.class)
			.single();
	}

	private int liveSince(String slug) {
		return JdbcClient.create(this.database.reader())
			.sql("select since from page_version where slug = ? and until = 2147483647")
			.param(slug)
			.query(Integer.class)
			.single();
	}

	private List<String> strings(String sql) {
		return JdbcClient.create(this.database.reader()).sql(sql).query(String.class).list();
	}

}
