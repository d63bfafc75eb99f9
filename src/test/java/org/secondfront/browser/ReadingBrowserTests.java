package org.secondfront.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader of an article meets: the first screens, the evidence beside the sentence,
 * the contents list, passages to cite, questions to print.
 */
class ReadingBrowserTests extends PublishedSite {

	private static final String ARTICLE = "/articles/tehran-conference";

	/** As long as the checks let a summary be. */
	private static final String LONGEST_SUMMARY = "The three leaders met for the first time at Tehran, and fixed the "
			+ "month of the landing in France; ".repeat(3) + "that settled the quarrel over a second front, "
			+ "and opened those over Poland, Germany and the peace to come after the war.";

	@Test
	void theFirstScreensHoldWhatMostReadersStayFor() {
		String summary = (LONGEST_SUMMARY + ".".repeat(320)).substring(0, 320);
		for (String path : List.of("/articles/tehran-conference", "/articles/eastern-europe-1944-48",
				"/articles/far-eastern-bargain", "/articles/two-fronts-one-summer")) {
			openWindow(360, 640, ColorScheme.LIGHT);
			open(path);
			this.page.locator(".lead .summary").evaluate("(summary, text) => summary.textContent = text", summary);
			for (String part : List.of(".lead .eyebrow", "h1", ".lead .when", ".lead .summary")) {
				assertThat(bottom(part)).as(part + " of " + path).isLessThanOrEqualTo(640);
			}
			for (String part : List.of("#cite > summary", ".lead .facts", ".lead .related")) {
				assertThat(bottom(part)).as(part + " of " + path + " on a phone").isLessThanOrEqualTo(1280);
			}
			this.page.setViewportSize(1280, 800);
			for (String part : List.of("#cite > summary", ".lead .facts", ".lead .related")) {
				assertThat(bottom(part)).as(part + " of " + path + " on a wide screen").isLessThanOrEqualTo(800);
			}
		}
	}

	@Test
	void evidenceIsBesideTheSentenceOrOneTapBelowItWithoutScripts() {
		openWindow(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
		open(ARTICLE);
		Locator notes = this.page.locator(".sidenote");
		int count = notes.count();
		assertThat(count).isGreaterThan(20);
		for (Locator note : notes.all()) {
			assertThat(note).isVisible();
		}
		BoundingBox sentence = box("#noteref-3");
		BoundingBox note = box(".sidenotes:has(.sidenote-number:text-is('3'))");
		assertThat(note.x).isGreaterThan(sentence.x);
		assertThat(note.y).isBetween(sentence.y - 300, sentence.y + 300);
		this.page.setViewportSize(360, 800);
		Locator third = this.page.locator(".sidenotes")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\b3\\b")))
			.first();
		assertThat(third.locator(".sidenote").first()).isHidden();
		third.locator("summary").click();
		assertThat(third.locator(".sidenote").first()).isVisible();
	}

	@Test
	void everyCitationOfAWorkLeadsBackToItsSentence() {
		open(ARTICLE);
		Object lost = this.page.evaluate("""
				[...document.querySelectorAll(".works .uses a, .notes .backlink")]
					.filter(a => !document.getElementById(a.hash.slice(1))?.closest(".text")).map(a => a.href)
				""");
		assertThat((List<?>) lost).isEmpty();
		Object missing = this.page.evaluate("""
				[...document.querySelectorAll(".text .noteref a")]
					.filter(a => !document.querySelector(`.notes .backlink[href="#${a.id}"]`)).map(a => a.id)
				""");
		assertThat((List<?>) missing).isEmpty();
		Locator back = this.page.locator(".uses a").last();
		String sentence = back.getAttribute("href");
		back.click();
		assertThat(this.page.locator(sentence)).isInViewport();
	}

	@Test
	void aPassageIsCitedFromItsLastWord() {
		open(ARTICLE);
		Locator link = this.page.locator(".text p > .pilcrow").first();
		assertThat(link).hasCSS("opacity", "0");
		link.focus();
		assertThat(link).hasCSS("opacity", "1");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(Pattern.compile(".*" + ARTICLE + "/passages/p-[0-9a-f]{8}(-\\d+)?"));
		assertThat(this.page.locator(".citations dd")).hasCount(5);
		this.page.locator(".standing a").click();
		assertThat(this.page.locator(":target")).isInViewport();
	}

	@Test
	void theContentsListMarksWhatIsReadAndStaysInView() {
		open(ARTICLE);
		assertMarked(".contents a:target-current");
		// and where the style sheet cannot do it
		this.page.addInitScript("CSS.supports = () => false");
		this.page.reload();
		assertMarked(".contents a[aria-current]");
	}

	private void assertMarked(String selector) {
		Locator last = this.page.locator(".text h2").last();
		String name = last.getAttribute("id");
		last.evaluate("(heading) => heading.scrollIntoView({ behavior: 'instant' })");
		assertThat(this.page.locator(selector)).hasCount(1);
		assertThat(this.page.locator(selector)).hasAttribute("href", "#" + name);
		assertThat(this.page.locator(selector)).isInViewport();
	}

	@Test
	void theContentsListFoldsOnAPhone() {
		openWindow(360, 640, ColorScheme.LIGHT);
		open(ARTICLE);
		assertThat(this.page.locator(".contents a").first()).isVisible();
		this.page.locator(".contents summary").click();
		assertThat(this.page.locator(".contents a").first()).isHidden();
	}

	@Test
	void nothingHidesWhatHasTheFocus() {
		for (int width : new int[] { 1280, 360 }) {
			// what is scrolled to is there at once
			openWindow(
					new Browser.NewContextOptions().setViewportSize(width, 640).setReducedMotion(ReducedMotion.REDUCE));
			open(ARTICLE);
			this.page.locator("#cite > summary").focus();
			for (int presses = 0; presses < 50; presses++) {
				this.page.keyboard().press("Tab");
				Object seen = this.page.evaluate("""
						(() => {
							const at = document.activeElement, box = at.getClientRects()[0];
							const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
							return at === top || at.contains(top) ? "" : at.outerHTML;
						})()
						""");
				assertThat(seen).as("at " + width + " after " + presses).isEqualTo("");
			}
		}
	}

	@Test
	void theQuestionsPrintWithTheAnswersOnAPageOfTheirOwn() {
		open(ARTICLE);
		this.page.locator(".sheet-link a").click();
		assertThat(this.page).hasURL(origin() + ARTICLE + "/recall");
		assertThat(this.page.locator(".answers")).isHidden();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(this.page.locator(".answers > li").first()).isVisible();
		assertThat(this.page.locator(".replies")).hasCSS("break-before", "page");
		assertThat(this.page.locator(".masthead nav")).isHidden();
	}

	private double bottom(String selector) {
		BoundingBox box = box(selector);
		return box.y + box.height;
	}

	private BoundingBox box(String selector) {
		return this.page.locator(selector).first().boundingBox();
	}

}
