package org.secondfront.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondfront.publishing.ContentTree;
import org.secondfront.watch.WatchedSite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor sees of a page that follows its files.
 */
@ExtendWith(Chromium.class)
@SuppressWarnings("NullAway.Init")
class WatchBrowserTests extends WatchedSite {

	private static final String LANDING = "articles/war/landing.md";

	private static final String LONG = "A paragraph of a text that is longer than the window is high.\n\n".repeat(80);

	private BrowserContext context;

	private Page page;

	@BeforeEach
	void openWindow(Browser browser) {
		TREE.write(LANDING, ContentTree.landing("The date", LONG + "The last words."));
		this.context = browser.newContext();
		this.page = this.context.newPage();
		open();
	}

	@AfterEach
	void closeWindow() {
		this.context.close();
	}

	@Test
	void theOpenPageFollowsItsFileAndStaysWhereItWasScrolled() {
		Locator last = this.page.getByText("The last words.");
		last.scrollIntoViewIfNeeded();
		double before = scrolled();
		assertThat(before).isPositive();
		this.page.evaluate("window.sameWindow = true");
		TREE.replace(LANDING, "The last words.", "The very last words.");
		assertThat(this.page.getByText("The very last words.")).isInViewport();
		assertThat(scrolled()).isEqualTo(before);
		assertThat(this.page.evaluate("window.sameWindow")).isEqualTo(true);
	}

	@Test
	void problemsLieOverTheLastGoodVersionUntilTheyAreMended() {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("part of it")).focus();
		TREE.replace(LANDING, "offensive.md#plan", "offensiv.md#plan");
		assertThat(problems()).isVisible();
		assertThat(problems()).containsText("this page");
		assertThat(problems().locator("pre")).containsText("offensiv.md#plan");
		assertThat(this.page.getByText("The last words.")).hasCount(1);
		assertThat(this.page.locator("a:focus")).hasText("part of it");
		this.page.keyboard().press("Escape");
		assertThat(problems()).isHidden();
		TREE.replace(LANDING, "offensiv.md#plan", "offensi.md#plan");
		assertThat(problems()).isVisible();
		TREE.replace(LANDING, "offensi.md#plan", "offensive.md#plan");
		assertThat(problems()).isHidden();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void theListOfProblemsAndTheBadgeAreForEveryone(ColorScheme scheme) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		TREE.replace(LANDING, "topic: war", "topic: war\nstatus: draft");
		assertThat(this.page.locator("p.draft")).isVisible();
		TREE.replace(LANDING, "topic: war", "topc: war");
		assertThat(problems()).isVisible();
		assertThat(new AxeBuilder(this.page).analyze().getViolations()).isEmpty();
	}

	private void open() {
		this.page.navigate("http://localhost:" + this.port + "/articles/landing");
		this.page.getByText("The last words.").waitFor();
		// follows from here on
		assertThat(this.page.locator(".watch-status")).hasCount(1);
	}

	private double scrolled() {
		return ((Number) this.page.evaluate("window.scrollY")).doubleValue();
	}

	private Locator problems() {
		return this.page.locator("section.watch");
	}

}
