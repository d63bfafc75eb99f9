package org.secondfront.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.secondfront.database.CatalogueOwner;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The cards that links open, by pointer, keyboard and touch. Time stands still in the
 * pages of these tests, and goes on when they say so.
 */
class PreviewBrowserTests extends PublishedSite {

	private static final String PAGE = "/articles/tehran-conference";

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void aCardIsAskedForAndShownWhenThePointerHasStayed() {
		openPaused(PAGE);
		link().hover();
		pass(100);
		this.page.mouse().move(2, 2);
		pass(5000);
		assertAsked(0);
		link().hover();
		pass(149);
		assertAsked(0);
		this.page.waitForResponse("**/previews/people/joseph-stalin?from=articles%2Ftehran-conference", () -> pass(1));
		pass(348);
		assertThat(card()).isHidden();
		pass(2);
		assertThat(card()).isVisible();
		assertThat(card().locator(".card-title")).hasText("Joseph Stalin");
		assertThat(card().locator(".card-facts")).containsText("1878–1953");
		assertThat(link()).hasAttribute("aria-describedby", "preview");
	}

	@Test
	void thePointerCanEnterACardWhichStaysUntilItHasLeft() {
		openPaused(PAGE);
		openCard();
		pass(10_000);
		assertThat(card()).isVisible();
		card().locator(".card-gist").hover();
		pass(10_000);
		assertThat(card()).isVisible();
		int before = this.asked.get();
		card().locator(".card-title a").hover();
		pass(10_000);
		assertAsked(before);
		this.page.mouse().move(2, 2);
		pass(299);
		assertThat(card()).isVisible();
		pass(1);
		assertThat(card()).isHidden();
		assertThat(link()).not().hasAttribute("aria-describedby", "preview");
	}

	@Test
	void escapeClosesACardWhereverThePointerIs() {
		openPaused(PAGE);
		openCard();
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
		link().dispatchEvent("pointerover", Map.of("pointerType", "mouse"));
		pass(10_000);
		assertThat(card()).isHidden();
		this.page.mouse().move(2, 2);
		openCard();
	}

	@Test
	void theKeyboardOpensACardByFocusAndClosesItByGoingOn() {
		openPaused(PAGE);
		link().focus();
		showCard();
		assertThat(link()).isFocused();
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
		assertThat(link()).isFocused();
		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Shift+Tab");
		showCard();
		this.page.keyboard().press("Tab");
		assertThat(card()).isHidden();
	}

	@Test
	void onTouchAControlOpensTheCardAndATapFollowsTheLink() {
		openWindow(new Browser.NewContextOptions().setViewportSize(320, 640).setIsMobile(true).setHasTouch(true));
		openPaused(PAGE);
		Locator control = this.page.locator(".text .peek").first();
		assertThat(control).hasAttribute("aria-label", "About Joseph Stalin");
		control.tap();
		pass(10);
		assertThat(card()).isVisible();
		assertThat(control).hasAttribute("aria-expanded", "true");
		Object overflow = this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(0);
		control.tap();
		assertThat(card()).isHidden();
		assertThat(control).hasAttribute("aria-expanded", "false");
		control.tap();
		pass(10);
		assertThat(card()).isVisible();
		this.page.locator("h1").tap();
		assertThat(card()).isHidden();
		link().tap();
		assertThat(this.page).hasURL(origin() + "/people/joseph-stalin");
	}

	@Test
	void cardsAreTurnedOffForGoodAndOnAgain() {
		openPaused(PAGE);
		openCard();
		card().getByText("Turn previews off").click();
		assertThat(card()).isHidden();
		openPaused(PAGE);
		int before = this.asked.get();
		link().hover();
		pass(10_000);
		assertAsked(before);
		this.page.getByText("Turn previews of links on").click();
		openCard();
	}

	@Test
	void aLinkToASectionShowsThatSection() {
		openPaused("/trails/road-to-the-second-front");
		this.page.locator(".steps a").first().hover();
		showCard();
		assertThat(card().locator(".card-title")).hasText("A request from the first month");
		assertThat(card().locator(".card-kind")).containsText("Article");
	}

	@Test
	void cardsAreNotPrintedAndNeedNoPopovers() {
		this.page.addInitScript("delete HTMLElement.prototype.popover");
		openPaused(PAGE);
		openCard();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(card()).isHidden();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
	}

	@Test
	void noCardIsLargerThanThreeKilobytes(@Autowired CatalogueOwner owner) {
		List<String> paths = JdbcClient.create(owner.dataSource())
			.sql("""
					select kind, slug from (
						select v.kind, v.slug, row_number() over (partition by v.kind
							order by length(v.title) + length(v.summary) + coalesce(length(s.entry), 0) desc) as place
						from secondfront.page_version v left join secondfront.source_detail s on s.version_id = v.id
						where v.until = 2147483647) longest
					where place <= 6
					""")
			.query((row, index) -> new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)).path())
			.list();
		List<String> large = new ArrayList<>();
		for (String path : paths) {
			APIResponse card = this.page.request().get(origin() + "/previews" + path);
			if (card.status() != 200 || card.body().length > 3072) {
				large.add(path + ": " + card.status() + ", " + card.body().length + " bytes");
			}
			card.dispose();
		}
		org.assertj.core.api.Assertions.assertThat(large).isEmpty();
		org.assertj.core.api.Assertions.assertThat(paths).hasSizeGreaterThan(45);
	}

	private void openPaused(String path) {
		this.asked.set(0);
		this.page.clock().install();
		this.page.onRequest((request) -> {
			if (request.url().contains("/previews/")) {
				this.asked.incrementAndGet();
			}
		});
		open(path);
		this.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
		link().scrollIntoViewIfNeeded();
	}

	private void openCard() {
		link().hover();
		showCard();
	}

	private void showCard() {
		this.page.waitForResponse("**/previews/**", () -> pass(500));
		assertThat(card()).isVisible();
	}

	private void pass(long milliseconds) {
		this.page.clock().runFor(milliseconds);
	}

	private void assertAsked(int times) {
		org.assertj.core.api.Assertions.assertThat(this.asked).hasValue(times);
	}

	private Locator link() {
		return this.page.locator(".text a[href='/people/joseph-stalin'], .steps a").first();
	}

	private Locator card() {
		return this.page.locator("#preview");
	}

}
