package org.secondfront.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is shown stays where it is while faces arrive and scripts begin.
 */
class LayoutBrowserTests extends PublishedSite {

	private static final double LEAST_THAT_IS_SEEN = 0.01;

	/**
	 * With all faces held back until the page has been shown in those that stand in.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/tehran-conference", "/timeline", "/people/joseph-stalin",
			"/people/joseph-grew", "/glossary/warsaw-pact", "/search?q=second+front" })
	void nothingMovesWhileAPageArrives(String path) {
		for (int width : new int[] { 360, 768, 1280 }) {
			openWindow(width, 800, ColorScheme.LIGHT);
			openBeforeItsFaces(path);
			assertThat(shift()).as("at " + width).isLessThan(LEAST_THAT_IS_SEEN);
		}
	}

	@Test
	void whatIsInsertedLateIsNoticed() {
		open("/");
		this.page.evaluate("""
				() => {
					const late = document.createElement("div");
					late.style.blockSize = "6rem";
					document.querySelector("main").prepend(late);
				}
				""");
		assertThat(shift()).isGreaterThan(LEAST_THAT_IS_SEEN);
	}

	@Test
	void figuresAreOldStyleInTextAndLiningInTables() {
		open("/articles/operation-overlord");
		assertThat(figures(".text p")).as("text").contains("oldstyle-nums").contains("drawn");
		assertThat(figures(".text td")).as("tables").contains("lining-nums").contains("tabular-nums");
		assertThat(figures("h1")).as("titles").contains("lining-nums").doesNotContain("drawn");
	}

	/**
	 * The figures that an element asks for; and whether its face has drawn old-style
	 * ones, which have other widths.
	 */
	private String figures(String element) {
		return (String) this.page.evaluate("""
				async (element) => {
					await document.fonts.ready;
					const parent = document.querySelector(element);
					const width = (kind) => {
						const sample = document.createElement("span");
						sample.style.fontVariantNumeric = kind;
						sample.style.position = "absolute";
						sample.textContent = "1943";
						parent.append(sample);
						const width = sample.getBoundingClientRect().width;
						sample.remove();
						return width;
					};
					return getComputedStyle(parent).fontVariantNumeric
							+ (width("oldstyle-nums") === width("lining-nums") ? "" : " drawn");
				}
				""", element);
	}

	private void openBeforeItsFaces(String path) {
		List<Route> held = new ArrayList<>();
		AtomicBoolean shown = new AtomicBoolean();
		this.page.route("**/*.woff2", (face) -> {
			if (shown.get()) {
				face.resume();
			}
			else {
				held.add(face);
			}
		});
		this.page.navigate(origin() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
		this.page.evaluate("""
				() => new Promise((shown) => new PerformanceObserver(
						(list) => list.getEntriesByName("first-contentful-paint").forEach(() => shown()))
					.observe({ type: "paint", buffered: true }))
				""");
		assertThat(this.page.evaluate("document.fonts.check('1rem Newsreader')")).as("the face is there")
			.isEqualTo(false);
		shown.set(true);
		held.forEach(Route::resume);
	}

	/**
	 * How much has moved since the page began to load, as a part of the window times the
	 * way.
	 */
	private double shift() {
		Object shift = this.page.evaluate("""
				async () => {
					await document.fonts.ready;
					const faces = ["1rem Newsreader", "500 1rem 'Newsreader Display'", "1rem 'Front Sans'"];
					if (!faces.every((face) => document.fonts.check(face))) {
						throw new Error("the faces are not there");
					}
					let sum = 0;
					const add = (shifts) => shifts.forEach((shift) => sum += shift.hadRecentInput ? 0 : shift.value);
					const observer = new PerformanceObserver((list) => add(list.getEntries()));
					observer.observe({ type: "layout-shift", buffered: true });
					await new Promise((done) => setTimeout(done, 300));
					add(observer.takeRecords());
					return sum;
				}
				""");
		return ((Number) shift).doubleValue();
	}

}
