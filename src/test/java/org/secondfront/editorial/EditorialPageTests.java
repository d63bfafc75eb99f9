package org.secondfront.editorial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.WithTestDatabase;
import org.secondfront.publishing.ContentTree;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two publications: the second changes a source in fact, and holds a page back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "secondfront.editorial.port=0")
@WithTestDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EditorialPageTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	EditorsDoor door;

	@BeforeAll
	void publish(@Autowired CatalogueOwner owner, @TempDir Path parent) {
		ContentTree tree = ContentTree.small(parent);
		tree.replace("site.yaml", "lanes:", "review-period: P1Y\nlanes:");
		tree.replace("articles/war/landing.md", "topic: war", "topic: war\nreviewed: 2020-01-01");
		tree.replace("articles/war/offensive.md", "topic: war", "topic: war\nreviewed: 2999-01-01");
		tree.write("people/nobody.md", ContentTree.page("Nobody", "reviewed: 2999-01-01", "Nothing is known."));
		tree.write("../seeds/claims.yaml",
				"""
						- {id: c-1, section: Introduction, claim: It began., verdict: supported, finding: Yes., where: [landing]}
						- {id: c-2, section: The end, claim: It <b>ended</b>., verdict: wrong, finding: No., sources: [book]}
						""");
		publish(owner, tree, "");
		tree.replace("sources/books.yaml", "title: A Paper", "title: A Paper\n  weak: true\n  issued: '1950'");
		tree.replace("people/ike.md", "landing.md", "nowhere.md");
		publish(owner, tree, "a <second> one");
		org.springframework.jdbc.core.simple.JdbcClient.create(owner.dataSource()).sql("""
				insert into secondfront.failed_search values (current_date, 'landing crafts', 3),
					(current_date - 1, 'crafts landing', 2), (current_date, 'zwieback', 9),
					(current_date, 'the landing', 7), (current_date - 200, 'long ago', 99)
				""").update();
	}

	@Test
	void whatReadersLookForInVainIsWanted() throws Exception {
		assertThat(lines("wanted")).hasSize(2);
		assertThat(lines("wanted").get(0)).startsWith("zwieback 9 times, last on ");
		assertThat(lines("wanted").get(1)).startsWith("landing crafts 5 times, last on ")
			.endsWith("comes nearest: The Landing");
		assertThat(lines("freshness").get(0)).startsWith("The Landing")
			.contains("readers search for and do not find: “landing crafts” (5)");
	}

	private static void publish(CatalogueOwner owner, ContentTree tree, String message) {
		new Publisher(owner.dataSource(), new ContentReader(ContentLimits.DEFAULT), Clock.systemUTC()).publish(
				new PublicationRequest(tree.root(), tree.root().resolveSibling("seeds"), message, false, false, false));
	}

	@Test
	void readersHaveNoSuchPage() throws Exception {
		HttpResponse<String> answer = get(this.port, "/editorial");
		HttpResponse<String> nothing = get(this.port, "/qwertyuiop");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body().replace("editorial", "qwertyuiop")).isEqualTo(nothing.body());
		assertThat(get(this.port, "/editorial/").statusCode()).isNotEqualTo(200);
	}

	@Test
	void doorIsOnTheLoopbackAddressAlone() throws IOException {
		List<InetAddress> others = Collections.list(NetworkInterface.getNetworkInterfaces())
			.stream()
			.flatMap((it) -> Collections.list(it.getInetAddresses()).stream())
			.filter((address) -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
			.toList();
		assertThat(this.door.port()).isPositive().isNotEqualTo(this.port);
		for (InetAddress other : others) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(other, this.door.port()).close());
		}
	}

	@Test
	void portThatIsTakenKeepsTheDoorClosedAndTheSiteOpen(@Autowired ServletWebServerApplicationContext context)
			throws Exception {
		EditorsDoor second = new EditorsDoor(new EditorialProperties(this.door.port(), "127.0.0.1"));
		second.onApplicationEvent(
				new ServletWebServerInitializedEvent(Objects.requireNonNull(context.getWebServer()), context));
		assertThat(second.port()).isEqualTo(-1);
		assertThat(get(this.port, "/").statusCode()).isEqualTo(200);
		assertThat(get(this.door.port(), "/editorial").statusCode()).isEqualTo(200);
	}

	@Test
	void strangersNamesAreNotLetIn() throws IOException {
		assertThat(status("localhost")).contains(" 200");
		assertThat(status("127.0.0.1:" + this.door.port())).contains(" 200");
		assertThat(status("evil.example")).contains(" 404");
		assertThat(status("127.0.0.1.evil.example")).contains(" 404");
	}

	@Test
	void answerIsGuardedAndNotKept() throws Exception {
		HttpResponse<String> answer = get(this.door.port(), "/editorial");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(Jsoup.parse(answer.body()).select("style, [style], script:not([type])")).isEmpty();
		String sheet = Jsoup.parse(answer.body()).select("link[rel=stylesheet]").attr("href");
		assertThat(get(this.door.port(), sheet).statusCode()).isEqualTo(200);
	}

	@Test
	void problemsOfTheLastPublicationComeGravestFirst() throws Exception {
		assertThat(lines("problems")).first().asString().contains("people/ike").contains("held back");
		assertThat(lines("problems")).anyMatch((line) -> line.contains("[unknown-page]"));
		assertThat(page().select("section:has(#problems) p").text()).contains("Published edition 2")
			.contains("1 errors");
	}

	@Test
	void pagesToReviewComeWorstFirst() throws Exception {
		List<String> lines = lines("freshness");
		assertThat(lines.get(0)).startsWith("The Landing").contains("due again 2021-01-01").contains("sources/paper");
		assertThat(lines).anyMatch((line) -> line.startsWith("The War") && line.contains("never reviewed"));
		assertThat(lines).anyMatch((line) -> line.startsWith("The Offensive 5 points: rests on weak sources: paper"));
		assertThat(lines).noneMatch((line) -> line.startsWith("Nobody"));
	}

	@Test
	void whatIsNotLinkedIsListed() throws Exception {
		assertThat(lines("orphans")).containsExactly("Nobody person");
		assertThat(lines("dead-ends")).containsExactly("Nobody person");
	}

	@Test
	void ledgerIsCovered() throws Exception {
		assertThat(lines("ledger")).containsExactly("It <b>ended</b>. wrong · The end");
		assertThat(lines("sections")).containsExactly("The end no page treats its 1 claim");
		assertThat(page().select("section:has(#ledger) p").text()).contains("2 claims: 1 supported, 1 wrong");
	}

	@Test
	void editionsTellTheirMessageAndCounts() throws Exception {
		assertThat(lines("editions")).hasSize(2)
			.first()
			.asString()
			.startsWith("Edition 2")
			.contains("0 added, 3 changed,")
			.endsWith("a <second> one");
	}

	@Test
	void everyLinkLeadsSomewhere() throws Exception {
		for (String href : page().select("main a").eachAttr("href")) {
			assertThat(get(this.door.port(), href.replaceFirst("#.*", "")).statusCode()).as(href).isEqualTo(200);
		}
	}

	private List<String> lines(String part) throws Exception {
		return page().select("section:has(#" + part + ") li").eachText();
	}

	private Document page() throws Exception {
		HttpResponse<String> answer = get(this.door.port(), "/editorial");
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> get(int at, String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path)).build(),
				BodyHandlers.ofString());
	}

	private String status(String host) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.door.port())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write(("GET /editorial HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.lines().findFirst().orElse("");
		}
	}

}
