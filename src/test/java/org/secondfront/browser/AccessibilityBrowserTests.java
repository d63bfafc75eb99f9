package org.secondfront.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What axe finds by the rules of WCAG 2.2 AA: nothing, on every kind of page, in both
 * themes, on wide screens and small.
 */
class AccessibilityBrowserTests extends PublishedSite {

	static Stream<Arguments> pages() {
		return Arrays.stream(ONE_OF_EACH_KIND)
			.flatMap((path) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((scheme) -> Arguments.of(path, scheme)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void axeFindsNothing(String path, ColorScheme scheme) {
		openWindow(360, 900, scheme);
		open(path);
		assertThat(violations()).as("on a phone").isEmpty();
		this.page.setViewportSize(1280, 900);
		assertThat(violations()).as("on a wide screen").isEmpty();
	}

	@Test
	void axeFindsWhatIsPlanted() {
		open("/");
		this.page
			.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\">')");
		assertThat(violations()).anyMatch((violation) -> violation.startsWith("image-alt"));
	}

	private List<String> violations() {
		return new AxeBuilder(this.page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": "
					+ rule.getNodes().stream().map((node) -> node.getHtml() + " " + node.getFailureSummary()).toList())
			.toList();
	}

}
