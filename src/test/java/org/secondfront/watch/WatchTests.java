package org.secondfront.watch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondfront.publishing.ContentTree;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class WatchTests extends WatchedSite {

	private static final String LANDING = "articles/war/landing.md";

	@Autowired
	private JdbcClient jdbc;

	private Messages messages;

	@BeforeEach
	void openAPage() {
		TREE.write(LANDING, words("They agreed."));
		awaitLanding("They agreed.");
		this.messages = new Messages(this.port);
		await().until(this.messages::any);
	}

	@AfterEach
	void closeThePage() {
		this.messages.close();
	}

	@Test
	void aSavedFileIsServedAndThePageIsTold() {
		String before = shown();
		TREE.write(LANDING, words("They agreed in the end."));
		awaitLanding("They agreed in the end.");
		await().untilAsserted(() -> assertThat(shown()).isNotEqualTo(before));
		assertThat(page("/articles/landing").select("script[data-shown]").attr("data-shown")).isEqualTo(shown());
		assertThat(quiet()).isTrue();
	}

	@Test
	void aFileThatIsWrittenBesideAndRenamedIsServed() throws IOException {
		Path file = file();
		Path beside = file.resolveSibling(".landing.md.tmp");
		Files.writeString(beside, words("They renamed."));
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		awaitLanding("They renamed.");
		assertThat(quiet()).isTrue();
	}

	@Test
	void aFileThatIsEmptyOrHalfWrittenForAMomentIsNoProblem() throws IOException {
		String text = words("They truncated.");
		Files.writeString(file(), "");
		pass(Duration.ofMillis(90));
		Files.writeString(file(), text.substring(0, 20));
		pass(Duration.ofMillis(90));
		Files.writeString(file(), text);
		awaitLanding("They truncated.");
		assertThat(quiet()).isTrue();
	}

	@Test
	void aFileThatIsMovedAwayAndWrittenAnewIsNoProblem() throws IOException {
		Path old = file().resolveSibling("landing.md~");
		Files.move(file(), old);
		pass(Duration.ofMillis(90));
		Files.writeString(file(), words("They moved."));
		Files.delete(old);
		awaitLanding("They moved.");
		assertThat(quiet()).isTrue();
		assertThat(editionsThatRetired("landing")).isZero();
	}

	@Test
	void aBurstOfFiveHundredFilesIsOneEdition() throws IOException {
		int before = edition();
		for (int number = 0; number < 500; number++) {
			TREE.write("people/burst-" + number + ".md",
					ContentTree.page("Burst " + number, "", "See [it](../articles/war/landing.md).[@book]"));
		}
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(get("/people/burst-499").statusCode()).isEqualTo(200));
		assertThat(get("/people/burst-0").statusCode()).isEqualTo(200);
		assertThat(edition()).isEqualTo(before + 1);
		for (int number = 0; number < 500; number++) {
			Files.delete(TREE.root().resolve("people/burst-" + number + ".md"));
		}
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(get("/people/burst-499").statusCode()).isEqualTo(410));
		assertThat(edition()).isEqualTo(before + 2);
	}

	@Test
	void anErrorIsToldWithItsPlaceOverTheLastGoodVersionUntilItIsMended() {
		TREE.replace(LANDING, "offensive.md#plan", "offensiv.md#plan");
		await().untilAsserted(() -> assertThat(files()).hasSize(1));
		JsonNode file = files().get(0);
		assertThat(file.get("file").asString()).isEqualTo("content/" + LANDING);
		assertThat(file.get("pages").get(0).asString()).isEqualTo("/articles/landing");
		JsonNode problem = file.get("problems").get(0);
		assertThat(problem.get("severity").asString()).isEqualTo("error");
		assertThat(problem.get("line").asInt()).isEqualTo(15);
		assertThat(problem.get("hint").asString()).contains("offensive.md");
		assertThat(problem.get("excerpt").asString().substring(problem.get("caret").asInt()))
			.startsWith("offensiv.md#plan");
		assertThat(page("/articles/landing").text()).contains("They agreed.");
		TREE.replace(LANDING, "offensiv.md#plan", "offensive.md#plan");
		await().untilAsserted(() -> assertThat(files()).isEmpty());
	}

	@Test
	void aDraftIsShownWithABadgeAndGoneWithItsFile() {
		TREE.write("articles/war/draft.md",
				ContentTree.page("A Draft", "topic: war\nstatus: draft", "See [it](landing.md)."));
		await().untilAsserted(() -> assertThat(page("/articles/draft").select("p.draft").text()).startsWith("Draft"));
		assertThat(page("/articles/landing").select("p.draft")).isEmpty();
		assertThat(this.jdbc.sql("select current_database()").query(String.class).single())
			.isEqualTo("secondfront_watch");
		TREE.delete("articles/war/draft.md");
		await().untilAsserted(() -> assertThat(get("/articles/draft").statusCode()).isEqualTo(410));
	}

	@Test
	void listsHaveTheBadgeBehindTheDraftsAloneAndNotOnceTheyArePublished() {
		TREE.write("people/draft.md",
				ContentTree.page("Somebody", "status: draft", "Led [it](../articles/war/landing.md)."));
		TREE.write("articles/war/draft.md", ContentTree.page("A Draft", """
				topic: war
				position: 1
				people: [ike, draft]
				related:
				  - to: landing
				    as: led-to
				    because: It was planned so.
				status: draft""", "See [it](landing.md#the-weather)."));
		for (String list : List.of("/topics/war .entries li", "/articles/landing .related li",
				"/articles/landing .backlinks > li", "/articles/landing .neighbours a", "/people .entries li",
				"/people/ike .leads li", "/search?q=draft .result")) {
			await()
				.untilAsserted(() -> assertThat(badged(list)).as(list).isNotEmpty().allMatch(WatchTests::isOfADraft));
		}
		assertThat(badged("/topics/war .entries li")).hasSize(1);
		TREE.replace("articles/war/draft.md", "status: draft", "status: published");
		TREE.replace("people/draft.md", "status: draft", "status: published");
		await().untilAsserted(() -> assertThat(page("/topics/war").select(".draft")).isEmpty());
		assertThat(page("/articles/draft").select(".draft")).isEmpty();
		TREE.delete("articles/war/draft.md").delete("people/draft.md");
		await().untilAsserted(() -> assertThat(get("/articles/draft").statusCode()).isEqualTo(410));
	}

	/** The entries of a list that have the badge. */
	private List<Element> badged(String list) {
		int blank = list.indexOf(' ');
		return page(list.substring(0, blank)).select(list.substring(blank) + ":has(span.draft)");
	}

	private static boolean isOfADraft(Element entry) {
		// select looks at the entry itself too
		return !entry.select("a[href*=/draft]").isEmpty();
	}

	@Test
	void pagesMayRunOurScriptAloneAndAreNeverKept() {
		HttpResponse<String> page = get("/articles/landing", "If-None-Match", "*");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
			.doesNotContain("unsafe");
		assertThat(get("/watch/preview.js").headers().firstValue("Content-Type"))
			.contains("text/javascript;charset=UTF-8");
		assertThat(get("/watch/preview.css").statusCode()).isEqualTo(200);
	}

	private static String words(String text) {
		return ContentTree.landing("The date", text);
	}

	private static Path file() {
		return TREE.root().resolve(LANDING);
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
	}

	private static void pass(Duration time) {
		Awaitility.await().pollDelay(time).until(() -> true);
	}

	private void awaitLanding(String text) {
		await().untilAsserted(() -> assertThat(page("/articles/landing").text()).contains(text));
	}

	private Document page(String path) {
		return Jsoup.parse(get(path).body());
	}

	private String shown() {
		return this.messages.last().get("shown").asString();
	}

	private List<JsonNode> files() {
		return trouble(this.messages.last()).get("files").valueStream().toList();
	}

	/** Whether the page was never told of a problem. */
	private boolean quiet() {
		return this.messages.all()
			.stream()
			.allMatch((message) -> trouble(message).get("files").isEmpty() && trouble(message).get("also").isEmpty());
	}

	private static JsonNode trouble(JsonNode message) {
		return message.get("trouble");
	}

	private int edition() {
		return this.jdbc.sql("select max(number) from edition").query(Integer.class).single();
	}

	private int editionsThatRetired(String slug) {
		return this.jdbc.sql("""
				select count(*) from page_version v where slug = ? and until <> 2147483647
				and not exists (select from page_version n where n.page_id = v.page_id and n.since = v.until)
				""").param(slug).query(Integer.class).single();
	}

}
