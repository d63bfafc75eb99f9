package org.secondfront.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What visitors do: browse, follow related topics, find their way back, with a mouse, a
 * keyboard or a small screen.
 */
class VisitorBrowserTests extends PublishedSite {

	@Test
	void aStudentGoesFromHomeToATopicToAnArticleToARelatedOneAndBack() {
		open("/");
		this.page.getByRole(AriaRole.MAIN).locator("a[href='/topics/tehran']").first().click();
		assertThat(this.page).hasURL(origin() + "/topics/tehran");
		this.page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The Tehran Conference"))
			.first()
			.click();
		assertThat(heading()).hasText("The Tehran Conference");
		Locator related = this.page.locator("a[href='/articles/operation-overlord']").first();
		related.click();
		assertThat(heading()).hasText("Operation Overlord");
		this.page.goBack();
		assertThat(heading()).hasText("The Tehran Conference");
		this.page.goBack();
		assertThat(this.page).hasURL(origin() + "/topics/tehran");
	}

	@Test
	void aRelationIsShownAtBothEndsInTheRightWordsWithTheSameReason() {
		Locator here = relation("/articles/tehran-conference", "/articles/operation-overlord");
		assertThat(here.locator(".relation")).hasText("led to");
		String because = here.locator(".because").innerText();
		Locator there = relation("/articles/operation-overlord", "/articles/tehran-conference");
		assertThat(there.locator(".relation")).hasText("came out of");
		assertThat(there.locator(".because")).hasText(because);
	}

	@Test
	void aNoteLeadsToItsSourceAndBackToTheSentence() {
		open("/articles/tehran-conference");
		this.page.locator("#noteref-3").click();
		assertThat(this.page).hasURL(origin() + "/articles/tehran-conference#note-3");
		assertThat(this.page.locator("#note-3")).isInViewport();
		this.page.locator("#note-3 .backlink").click();
		assertThat(this.page.locator("#noteref-3")).isInViewport();
		this.page.locator("#note-3 a[href^='/sources/']").first().click();
		assertThat(this.page.getByText("Cited in").first()).isVisible();
	}

	@Test
	void theKeyboardAloneReachesAnArticle() {
		open("/");
		this.page.keyboard().press("Tab");
		Locator skip = this.page.locator(":focus");
		assertThat(skip).hasAttribute("href", "#main");
		assertThat(skip).isInViewport();
		this.page.keyboard().press("Enter");
		tabTo("a[href='/topics/tehran']");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(origin() + "/topics/tehran");
		tabTo("a[href='/articles/tehran-conference']");
		this.page.keyboard().press("Enter");
		assertThat(heading()).hasText("The Tehran Conference");
	}

	@ParameterizedTest
	@FieldSource("ONE_OF_EACH_KIND")
	void nothingIsWiderThanASmallPhone(String path) {
		openWindow(320, 640, ColorScheme.LIGHT);
		open(path);
		Object overflow = this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(0);
	}

	@Test
	void theFirstScreenOfAPhoneHoldsTheWholeSummary() {
		openWindow(360, 640, ColorScheme.LIGHT);
		for (String path : new String[] { "/articles/grand-alliance", "/articles/tehran-conference",
				"/articles/operation-overlord", "/articles/operation-bagration", "/articles/yalta-conference",
				"/articles/cold-war-legacy" }) {
			open(path);
			Object bottom = this.page.evaluate("document.querySelector('.summary').getBoundingClientRect().bottom");
			org.assertj.core.api.Assertions.assertThat(((Number) bottom).doubleValue())
				.as(path)
				.isLessThanOrEqualTo(640);
		}
	}

	@Test
	void everythingCanBeReadWithoutScripts() {
		openWindow(new Browser.NewContextOptions().setViewportSize(1280, 900)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(false));
		open("/articles/tehran-conference");
		this.page.locator("#cite > summary").click();
		assertThat(this.page.locator("#cite dd").first()).containsText("“The Tehran Conference,”");
		assertThat(this.page.locator("#cite button:visible")).hasText(new String[] { "Show" });
		this.page.locator("#cite button").click();
		assertThat(this.page).hasURL(Pattern.compile(".*/articles/tehran-conference/cite\\?section=.+"));
		open("/articles/tehran-conference");
		Locator recall = this.page.locator("details.recall").first();
		recall.locator("summary").click();
		assertThat(recall.locator("p").last()).isVisible();
		Locator checked = this.page.locator("details.checked").first();
		checked.locator("summary").click();
		checked.locator("a").first().click();
		assertThat(this.page.locator(".judgement .verdict")).isVisible();
		this.page.locator("a[href='/claims']").first().click();
		this.page.locator(".filters a[href='/claims?verdict=wrong']").click();
		assertThat(this.page.locator(".claims .verdict", new Page.LocatorOptions().setHasNotText("Wrong"))).hasCount(0);
		assertThat(this.page.locator(".claims .verdict").first()).isVisible();
	}

	@Test
	void searchIsAskedNarrowedAndTurnedOverByTheKeyboardWithoutScripts() {
		openWindow(new Browser.NewContextOptions().setViewportSize(360, 800)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(false));
		open("/people");
		tabTo("#find");
		this.page.keyboard().type("stalin");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(origin() + "/search?q=stalin");
		tabTo(".narrow summary");
		this.page.keyboard().press("Enter");
		tabTo(".narrow a[href$='kind=articles']");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(origin() + "/search?q=stalin&kind=articles");
		Locator notes = this.page.locator(".result .entry .note");
		assertThat(notes.filter(new Locator.FilterOptions().setHasNotText("Article"))).hasCount(0);
		String first = this.page.locator(".result .title").first().innerText();
		this.page.locator(".turn a[rel~='next']").press("Enter");
		assertThat(this.page).hasURL(Pattern.compile(".*/search\\?q=stalin&kind=articles&page=2"));
		assertThat(notes.first()).containsText("Article");
		assertThat(this.page.locator(".result .title").first()).not().hasText(first);
	}

	@Test
	void scriptsAreModulesOfOurOwnAndPlainPagesHaveTwo() {
		open("/articles/tehran-conference");
		Locator scripts = this.page.locator("script:not([type='application/ld+json'])");
		assertThat(scripts).not().hasCount(0);
		for (Locator script : scripts.all()) {
			assertThat(script).hasAttribute("type", "module");
			assertThat(script).hasAttribute("src", Pattern.compile("/js/[a-z]+-[0-9a-f]+\\.js"));
		}
		open("/people");
		assertThat(scripts).hasCount(2);
	}

	@Test
	void searchSuggestsPagesAndIsDrivenByTheKeyboard() {
		open("/people");
		this.page.keyboard().press("/");
		Locator field = this.page.getByRole(AriaRole.COMBOBOX);
		assertThat(field).isFocused();
		this.page.keyboard().type("tegeran");
		Locator option = this.page.getByRole(AriaRole.OPTION).first();
		assertThat(option).containsText("Tehran");
		assertThat(field).hasAttribute("aria-expanded", "true");
		this.page.keyboard().press("ArrowDown");
		assertThat(option).hasAttribute("aria-selected", "true");
		this.page.keyboard().press("Escape");
		assertThat(this.page.getByRole(AriaRole.LISTBOX)).isHidden();
		assertThat(field).hasValue("tegeran");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(origin() + "/search?q=tegeran");
		this.page.locator(".result .title").first().click();
		assertThat(heading()).hasText("Tehran");
		this.page.goBack();
		this.page.getByRole(AriaRole.COMBOBOX).fill("bagratio");
		this.page.getByRole(AriaRole.OPTION).first().waitFor();
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");
		assertThat(heading()).containsText("Bagration");
	}

	@Test
	void aCitationIsCopiedOrElseSelected() {
		open("/articles/tehran-conference");
		this.page.locator("#cite > summary").click();
		Locator copy = this.page.locator("#cite dt button").first();
		copy.click();
		assertThat(copy).hasText(Pattern.compile("(Copied|Selected).*"));
	}

	private Locator relation(String path, String target) {
		open(path);
		return this.page.locator(".related li")
			.filter(new Locator.FilterOptions().setHas(this.page.locator("a[href='" + target + "']")));
	}

	private void tabTo(String selector) {
		for (int presses = 0; presses < 60; presses++) {
			this.page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(this.page.evaluate("(s) => document.activeElement.matches(s)", selector))) {
				assertThat(this.page.locator(":focus")).isInViewport();
				return;
			}
		}
		throw new AssertionError("60 presses of Tab did not reach " + selector);
	}

	private Locator heading() {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

}
