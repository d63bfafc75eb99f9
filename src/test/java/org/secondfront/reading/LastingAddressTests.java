package org.secondfront.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.WithTestDatabase;
import org.secondfront.publishing.ContentTree;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seven editions with renames, aliases, removals and a rollback: no address that was ever
 * published is lost, and every page of every edition reads as it did then.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "secondfront.edition.check=0")
@WithTestDatabase
@SuppressWarnings("NullAway.Init")
class LastingAddressTests {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	/** What each page said when its edition was current, by its lasting address. */
	private final Map<String, String> words = new LinkedHashMap<>();

	@LocalServerPort
	int port;

	@Autowired
	CatalogueOwner owner;

	private ContentTree tree;

	private Publisher publisher;

	@Test
	void noAddressEverPublishedIsLost(@TempDir Path parent) {
		publishSevenEditions(parent);
		List<String> addresses = paths("select kind, slug from secondfront.address");
		assertThat(addresses).hasSizeGreaterThan(8);
		List<String> lost = new ArrayList<>();
		for (String address : addresses) {
			expect(lost, address, 200, 301, 410);
			expect(lost, address + "/history", 200, 301);
			expect(lost, address + "/compare", 200, 301);
		}
		for (int edition = 1; edition <= 7; edition++) {
			for (String address : paths("select kind, slug from secondfront.address where since <= " + edition)) {
				expect(lost, "/editions/" + edition + address, 200, 301, 410);
			}
			expect(lost, "/editions/" + edition, 200);
			for (String passage : passages(edition)) {
				expect(lost, "/editions/" + edition + passage, 200);
				expect(lost, passage, 200, 301);
			}
		}
		assertThat(lost).isEmpty();
		assertThat(this.words).hasSizeGreaterThan(40)
			.allSatisfy((path, said) -> assertThat(said(path)).as(path).isEqualTo(said));
	}

	private void publishSevenEditions(Path parent) {
		this.tree = ContentTree.small(parent);
		this.publisher = new Publisher(this.owner.dataSource(), new ContentReader(ContentLimits.DEFAULT),
				Clock.systemUTC());
		publish(1);
		this.tree.move("people/ike.md", "people/eisenhower.md")
			.replace("articles/war/landing.md", "[ike]", "[eisenhower]")
			.replace("articles/war/offensive.md", "people/ike.md", "people/eisenhower.md")
			.replace("people/eisenhower.md", "title: Ike", "title: Ike\naliases: [ike, general]");
		publish(2);
		this.tree.replace("articles/war/landing.md", "They agreed.", "They agreed on 1 May 1944.")
			.replace("articles/war/landing.md", "title: The Landing", "title: The Landing\naliases: [overlord]");
		publish(3);
		this.tree.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was bad.")
			.delete("articles/war/offensive.md")
			.replace("sources/books.yaml", "title: A Paper", "title: A White Paper");
		publish(4);
		// another page takes an old address
		this.tree.replace("people/eisenhower.md", "aliases: [ike, general]\n", "")
			.write("people/ike.md", ContentTree.page("Another", "", "Somebody else."));
		publish(5);
		assertThat(this.publisher.rollback(2, "undo").edition()).isEqualTo(6);
		record(6);
		publish(7);
	}

	private void publish(int edition) {
		PublicationReport report = this.publisher
			.publish(new PublicationRequest(this.tree.root(), null, "", false, false, true));
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
		assertThat(report.edition()).isEqualTo(edition);
		record(edition);
	}

	private void record(int edition) {
		paths("select kind, slug from secondfront.page_version where until = 2147483647")
			.forEach((path) -> this.words.put("/editions/" + edition + path, said(path)));
	}

	/** The page's own words, without what the frame says of editions. */
	private String said(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		Document page = Jsoup.parse(response.body());
		page.select(".edition").remove();
		return page.select("main").text();
	}

	/** Whoever follows a redirect finds the page or its last edition. */
	private void expect(List<String> lost, String path, Integer... statuses) {
		HttpResponse<String> response = get(path);
		if (!List.of(statuses).contains(response.statusCode())) {
			lost.add(path + " answers " + response.statusCode());
		}
		else if (response.statusCode() == 301) {
			expect(lost, response.headers().firstValue("Location").orElse("/"), 200, 410);
		}
	}

	private HttpResponse<String> get(String path) {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Every passage that was published up to an edition, at the addresses that its page
	 * had.
	 */
	private List<String> passages(int edition) {
		return JdbcClient.create(this.owner.dataSource())
			.sql("""
					select distinct v.kind, v.slug, p.name from secondfront.passage p
						join secondfront.page_version v on v.id = p.version_id
					where v.since <= ?
					""")
			.param(edition)
			.query((row, index) -> new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)).path()
					+ "/passages/" + row.getString(3))
			.list();
	}

	private List<String> paths(String sql) {
		return JdbcClient.create(this.owner.dataSource())
			.sql(sql)
			.query((row, index) -> new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)).path())
			.list();
	}

}
