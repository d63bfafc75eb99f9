package org.secondfront.browser;

import java.nio.file.Path;
import java.time.Clock;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.database.WithTestDatabase;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site with the content of this repository, served on a port of its own, and a
 * browser to look at it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithTestDatabase
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class PublishedSite {

	static final String[] ONE_OF_EACH_KIND = { "/", "/about", "/topics/tehran", "/articles/tehran-conference",
			"/people", "/people/joseph-stalin", "/places", "/places/tehran", "/glossary", "/glossary/second-front",
			"/sources", "/sources/frus-ct-d424", "/articles/no-such-article", "/articles/tehran-conference/history",
			"/articles/tehran-conference/compare", "/editions/1/articles/tehran-conference", "/editions", "/changes",
			"/articles/tehran-conference/cite", "/timeline", "/events/d-day", "/claims", "/claims/b-069",
			"/search?q=churchil+speech", "/trails", "/trails/from-ally-to-rival",
			"/articles/tehran-conference/passages/1", "/articles/tehran-conference/recall",
			"/articles/yalta-conference?trail=from-ally-to-rival", "/viewpoints", "/style" };

	@LocalServerPort
	int port;

	Page page;

	private BrowserContext context;

	private Browser browser;

	@BeforeAll
	void publish(@Autowired CatalogueOwner owner, Browser shared) {
		this.browser = shared;
		PublicationReport report = new Publisher(owner.dataSource(), new ContentReader(ContentLimits.DEFAULT),
				Clock.systemUTC())
			.publishUnlessKnown(PublicationRequest.of(Path.of("content"), Path.of("seeds")));
		assertThat(report.heldBack()).as(() -> String.join("\n", report.lines())).isFalse();
	}

	@BeforeEach
	void openWindow() {
		openWindow(1280, 900, ColorScheme.LIGHT);
	}

	@AfterEach
	void closeWindow() {
		this.context.close();
	}

	void openWindow(int width, int height, ColorScheme scheme) {
		openWindow(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
	}

	void openWindow(Browser.NewContextOptions options) {
		if (this.context != null) {
			this.context.close();
		}
		this.context = this.browser.newContext(options);
		this.page = this.context.newPage();
	}

	void open(String path) {
		this.page.navigate(origin() + path);
	}

	String origin() {
		return "http://localhost:" + this.port;
	}

}
