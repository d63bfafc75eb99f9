package org.secondfront.browser;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What axe finds by the rules of WCAG 2.2 AA: nothing, on every kind of page, on the
 * narrowest phone and in forced colours, at twice the size and in the dark theme, and on
 * a wide screen; and nothing has to be scrolled sideways.
 */
class AccessibilityBrowserTests extends PublishedSite {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** What may be right in one theme and wrong in the other. */
	private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

	/** And what may be right in one window and wrong in another. */
	private static final List<String> OF_COLOUR_AND_SIZE = Stream
		.concat(OF_COLOUR.stream(),
				Stream.of("target-size", "scrollable-region-focusable", "aria-hidden-focus", "summary-name"))
		.toList();

	/**
	 * Of the bibliography, which has hundreds that are made alike, some are enough to
	 * look at a second time.
	 */
	private static final String MORE_OF_THE_SAME = ".group > .works li:nth-child(n + 9)";

	static Stream<String> pages() {
		return Arrays.stream(ONE_OF_EACH_KIND);
	}

	/**
	 * With what is folded away unfolded. A window of 640 pixels is one of 1280 at 200 %.
	 * What takes long is to compare colours, so it is done once in each of three states,
	 * and not in all that can be had of two themes and three widths.
	 */
	@ParameterizedTest
	@MethodSource("pages")
	void axeFindsNothing(String path) {
		openWindow(new Browser.NewContextOptions().setViewportSize(320, 800).setForcedColors(ForcedColors.ACTIVE));
		open(path);
		this.page.evaluate("document.querySelectorAll('details').forEach((it) => it.open = true)");
		assertThat(violations((axe) -> axe.withTags(WCAG).exclude(MORE_OF_THE_SAME))).as("320 pixels, forced colours")
			.isEmpty();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as("width at 320 pixels").isEqualTo(320);
		this.page.emulateMedia(
				new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setColorScheme(ColorScheme.DARK));
		this.page.setViewportSize(640, 450);
		assertThat(violations((axe) -> axe.withRules(OF_COLOUR_AND_SIZE).exclude(MORE_OF_THE_SAME)))
			.as("at twice the size, in the dark theme")
			.isEmpty();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as("width at 640 pixels").isEqualTo(640);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		this.page.setViewportSize(1280, 900);
		assertThat(violations()).as("on a wide screen").isEmpty();
	}

	@Test
	void axeFindsNothingOnAnOpenCard() {
		open("/articles/tehran-conference");
		this.page.locator(".related-first a").first().hover();
		this.page.locator(".preview .card-why").waitFor();
		assertThat(violations()).isEmpty();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations((axe) -> axe.withRules(OF_COLOUR))).as("in the dark theme").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/people, 1280", "/search, 360" })
	void axeFindsNothingInSuggestions(String path, int width) {
		openWindow(width, 800, ColorScheme.LIGHT);
		open(path);
		this.page.getByRole(AriaRole.COMBOBOX).fill("tehran");
		this.page.getByRole(AriaRole.OPTION).first().waitFor();
		this.page.keyboard().press("ArrowDown");
		assertThat(violations()).isEmpty();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations((axe) -> axe.withRules(OF_COLOUR))).as("in the dark theme").isEmpty();
	}

	/**
	 * Where fingers point, links have a control beside them, and all that can be hit must
	 * not overlap.
	 */
	@Test
	void axeFindsNothingUnderAFinger() {
		openWindow(new Browser.NewContextOptions().setViewportSize(412, 823).setIsMobile(true).setHasTouch(true));
		open("/articles/tehran-conference");
		this.page.locator(".peek").first().waitFor();
		assertThat(violations()).isEmpty();
	}

	@Test
	void axeFindsWhatIsPlanted() {
		open("/");
		this.page
			.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\">')");
		this.page.evaluate("""
				const sheet = new CSSStyleSheet();
				sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #222 } }");
				document.adoptedStyleSheets = [sheet];
				""");
		assertThat(violations()).anyMatch((violation) -> violation.startsWith("image-alt"));
		assertThat(violations((axe) -> axe.withRules(OF_COLOUR))).isEmpty();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations((axe) -> axe.withRules(OF_COLOUR)))
			.anyMatch((violation) -> violation.startsWith("color-contrast"));
	}

	private List<String> violations() {
		return violations((axe) -> axe.withTags(WCAG));
	}

	private List<String> violations(UnaryOperator<AxeBuilder> rules) {
		// what passes need not be told node by node, and a page without frames needs no
		// second page to sum them up: that takes most of the time on long pages
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return rules.apply(new AxeBuilder(this.page).options(options).setLegacyMode(true))
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": "
					+ rule.getNodes().stream().map((node) -> node.getHtml() + " " + node.getFailureSummary()).toList())
			.toList();
	}

}
