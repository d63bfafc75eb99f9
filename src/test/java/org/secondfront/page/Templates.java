package org.secondfront.page;

import java.util.List;
import java.util.Locale;

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
 * Renders templates without the application, and checks what is asked of every page.
 */
public final class Templates {

	/**
	 * A site with an edition.
	 */
	public static final SiteView SITE = new SiteView("Second Front", "A reference", "https://example.org", "Editors",
			"CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "mailto:editors@example.org",
			new EditionMark(7, "25 November 2026", "2026-11-25"));

	/**
	 * A site before its first edition.
	 */
	public static final SiteView EMPTY_SITE = new SiteView("Second Front", "", "https://example.org", "", "", "", "",
			null);

	private static final SpringTemplateEngine ENGINE = engine();

	private Templates() {
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

	/**
	 * Render a page and check what is asked of every page.
	 * @param template its name
	 * @param view the record that it shows
	 * @param site the site
	 * @return the page
	 */
	public static Document render(String template, Object view, SiteView site) {
		MockServletContext servletContext = new MockServletContext();
		WebContext context = new WebContext(
				JakartaServletWebApplication.buildApplication(servletContext)
					.buildExchange(new MockHttpServletRequest(servletContext), new MockHttpServletResponse()),
				Locale.UK);
		context.setVariable("view", view);
		context.setVariable("site", site);
		String html = ENGINE.process(template, context);
		assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("${", "~{", " th:", "<th:");
		Document page = Jsoup.parse(html);
		check(page);
		return page;
	}

	private static void check(Document page) {
		assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
		assertThat(page.title()).isNotBlank();
		assertThat(page.select("h1")).hasSize(1);
		for (String landmark : List.of("body > header", "body > main#main", "body > footer", "body > header nav")) {
			assertThat(page.select(landmark)).as(landmark).hasSize(1);
		}
		assertThat(page.select("body > a").attr("href")).isEqualTo("#main");
		assertThat(page.select("style, [style], script:not([type=application/ld+json]):not([type=module][src])"))
			.isEmpty();
		assertThat(page.select("a[href='']")).isEmpty();
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
		for (Element labelled : page.select("[aria-labelledby]")) {
			assertThat(ids).contains(labelled.attr("aria-labelledby"));
		}
		assertThat(page.select("ul:not(:has(li)), dl:not(:has(dt)):not(.facts)")).isEmpty();
	}

}
