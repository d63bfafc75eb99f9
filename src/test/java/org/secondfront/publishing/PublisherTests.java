package org.secondfront.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Problem;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.Result;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is published of a change, and what is held back.
 */
class PublisherTests extends PublishedTree {

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

	/** What did not change is neither read nor digested again there. */
	@Test
	void aChangedSourceIsFollowedWherePublicationsFollowEachOther() {
		Publisher following = new Publisher(this.database.owner(),
				ContentReader.remembering(ContentLimits.DEFAULT, Clock.offset(Clock.systemUTC(), Duration.ofHours(1))),
				Clock.systemUTC());
		PublicationRequest request = PublicationRequest.preview(this.tree.root(), null);
		assertThat(following.publish(request).outcome()).isEqualTo(Outcome.NOTHING_NEW);
		this.tree.replace("people/ike.md", "He led", "He commanded");
		assertThat(results(following.publish(request))).containsExactly(tuple("people/ike", Result.CHANGED));
		this.tree.replace("sources/books.yaml", "title: A Paper", "title: A White Paper");
		assertThat(results(following.publish(request))).containsExactlyInAnyOrder(
				tuple("sources/paper", Result.CHANGED), tuple("articles/landing", Result.CHANGED),
				tuple("articles/offensive", Result.CHANGED));
		assertThat(following.publish(request).outcome()).isEqualTo(Outcome.NOTHING_NEW);
	}

	@Test
	void newMarkupForTheSameWordsMakesNoEdition() {
		JdbcClient.create(this.database.owner()).sql("""
				with sources as (update source_detail set entry = 'old')
				update rendering set input_hash = 'of an older renderer', html = 'old'""").update();
		assertThat(publish().outcome()).isEqualTo(Outcome.NOTHING_NEW);
		assertThat(strings("select html from rendering where html = 'old'")).isEmpty();
		assertThat(strings("select entry from source_detail where entry = 'old'")).isEmpty();
	}

	@Test
	void newMarkupComesAtStartEvenForContentThatIsKnown() {
		JdbcClient.create(this.database.owner()).sql("""
				with sources as (update source_detail set entry = 'old')
				update rendering set input_hash = 'of an older renderer', html = 'old'""").update();
		this.publisher.publishUnlessKnown(PublicationRequest.of(this.tree.root(), null));
		assertThat(strings("select html from rendering where html = 'old'")).isEmpty();
		assertThat(strings("select entry from source_detail where entry = 'old'")).isEmpty();
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

}
