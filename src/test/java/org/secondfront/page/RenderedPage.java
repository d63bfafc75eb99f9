package org.secondfront.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Renders a template with a view, without the rest of the application, and checks what is
 * true of every page.
 */
public final class RenderedPage {

	private static final SpringTemplateEngine ENGINE = engine();

	private static final SiteView SITE = new SiteView("Second Front", "A reference", "https://example.org",
			"The editors", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "mailto:editors@example.org",
			SampleText.EDITION);

	private RenderedPage() {
	}

	/**
	 * Render a template and check the page.
	 * @param template its name
	 * @param view what it shows
	 * @return the page
	 */
	public static Document of(String template, Object view) {
		return sound(Jsoup.parse(html(template, Map.of("view", view, "site", SITE))));
	}

	/**
	 * Render a template while nothing is known of the site.
	 * @param template its name
	 * @param view what it shows
	 * @return the page
	 */
	public static Document withoutSite(String template, Object view) {
		return sound(Jsoup.parse(html(template, Map.of("view", view))));
	}

	private static String html(String template, Map<String, Object> model) {
		MockServletContext context = new MockServletContext();
		return ENGINE.process(template,
				new WebContext(
						JakartaServletWebApplication.buildApplication(context)
							.buildExchange(new MockHttpServletRequest(context), new MockHttpServletResponse()),
						Locale.UK, model));
	}

	private static Document sound(Document page) {
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("body > a.skip[href=#main] + header.masthead + main#main")).hasSize(1);
		assertThat(page.select("[style], style, script:not([type=application/ld+json])")).isEmpty();
		assertThat(page.outerHtml()).doesNotContain("${", "~{", "th:", "xmlns", ">null<");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		List<String> names = page.select("[id]").eachAttr("id");
		assertThat(names).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
		assertThat(names)
			.containsAll(page.select("a[href^=#]").eachAttr("href").stream().map((href) -> href.substring(1)).toList());
		assertThat(page.select("a").stream().filter((link) -> link.attr("href").isEmpty()).map(Element::outerHtml))
			.isEmpty();
		return page;
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		return engine;
	}

}
