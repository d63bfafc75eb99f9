package org.secondfront.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageKind;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the heads of pages: what they are in the terms of Open Graph, schema.org and the
 * tags that reference managers read.
 */
@Component
public class Heads {

	private static final String LANGUAGE = "en-GB";

	private final JsonMapper json;

	private final Citations citations;

	Heads(JsonMapper json, Citations citations) {
		this.json = json;
		this.citations = citations;
	}

	/**
	 * The head of a page of the site that is no page of the catalogue, such as an index.
	 * @param title its title
	 * @param description what it is about
	 * @param path its path
	 * @param site the site
	 * @return the head
	 */
	public Head index(String title, String description, String path, SiteView site) {
		return new Head(title, description, site.baseAddress() + path, "website", List.of(), null, null, null);
	}

	/**
	 * The head of a page of the catalogue.
	 * @param row the page
	 * @param type its type in the terms of schema.org, such as {@code Person}
	 * @param more what else schema.org has for it
	 * @param crumbs the way to it
	 * @param site the site
	 * @return the head
	 */
	public Head page(PageRow row, String type, Map<String, ?> more, List<Crumb> crumbs, SiteView site) {
		String canonical = canonical(row, site);
		String data = graph(thing(row, type, more, site), breadcrumbs(crumbs, canonical, site));
		return new Head(row.title(), row.summary(), canonical, "website", List.of(), data, row.address().path(),
				(row.kind() != PageKind.SOURCE) ? this.citations.page(row, site) : null);
	}

	/**
	 * The head of an article: with tags for reference managers, in the terms of
	 * schema.org an {@code Article} by the publisher of the site.
	 * @param row the article
	 * @param named whom and what it names
	 * @param crumbs the way to it
	 * @param site the site
	 * @return the head
	 */
	public Head article(PageRow row, Named named, List<Crumb> crumbs, SiteView site) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("headline", row.title());
		more.put("inLanguage", LANGUAGE);
		more.put("datePublished", row.firstPublishedAt().toString());
		more.put("dateModified", row.publishedAt().toString());
		if (!site.publisher().isEmpty()) {
			more.put("author", publisher(site));
			more.put("publisher", publisher(site));
		}
		if (!site.licenceAddress().isEmpty()) {
			more.put("license", site.licenceAddress());
		}
		if (row.edtf() != null) {
			more.put("temporalCoverage", HistoricalDate.parse(row.edtf()).isoInterval());
		}
		List<Map<String, Object>> about = new ArrayList<>();
		named.places().forEach((place) -> about.add(named("Place", place, site)));
		named.people().forEach((person) -> about.add(named("Person", person, site)));
		more.put("about", about);
		more.put("citation", named.works());
		String canonical = canonical(row, site);
		String data = graph(thing(row, "Article", more, site), breadcrumbs(crumbs, canonical, site));
		return new Head(row.title(), row.summary(), canonical, "article", citation(row, site), data,
				row.address().path(), this.citations.page(row, site));
	}

	/**
	 * The tags that Google Scholar and Zotero read. Zotero would take a page with these
	 * for an article of a journal, or with {@code citation_inbook_title} for the chapter
	 * of a book, so it is told what it is in its own terms. It takes names apart, unless
	 * a comma says that there is nothing behind the family name.
	 */
	private static List<Head.Meta> citation(PageRow row, SiteView site) {
		List<Head.Meta> metas = new ArrayList<>();
		metas.add(new Head.Meta("z:itemType", "encyclopediaArticle"));
		metas.add(new Head.Meta("z:encyclopediaTitle", site.title()));
		metas.add(new Head.Meta("z:edition", String.valueOf(row.since())));
		metas.add(new Head.Meta("citation_title", row.title()));
		if (!site.publisher().isEmpty()) {
			metas.add(new Head.Meta("citation_author", site.publisher() + ","));
			metas.add(new Head.Meta("citation_publisher", site.publisher()));
		}
		metas.add(new Head.Meta("citation_publication_date",
				row.publishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString().replace('-', '/')));
		metas.add(new Head.Meta("citation_language", LANGUAGE));
		metas.add(new Head.Meta("citation_public_url", Citations.lasting(row, site)));
		return metas;
	}

	private static Map<String, Object> thing(PageRow row, String type, Map<String, ?> more, SiteView site) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.put("name", row.title());
		thing.put("description", row.summary());
		thing.put("url", canonical(row, site));
		if (!row.spellings().isEmpty()) {
			thing.put("alternateName", row.spellings());
		}
		thing.putAll(more);
		return thing;
	}

	private static String canonical(PageRow row, SiteView site) {
		return site.baseAddress() + row.address().path();
	}

	private static Map<String, Object> publisher(SiteView site) {
		return Map.of("@type", "Organization", "name", site.publisher(), "url", site.baseAddress() + "/about");
	}

	private static Map<String, Object> named(String type, Lead thing, SiteView site) {
		return Map.of("@type", type, "name", thing.title(), "url", site.baseAddress() + thing.href());
	}

	private static Map<String, Object> breadcrumbs(List<Crumb> crumbs, String canonical, SiteView site) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (Crumb crumb : crumbs) {
			String url = crumb.href().isEmpty() ? canonical : site.baseAddress() + crumb.href();
			items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", crumb.label(), "item", url));
		}
		return Map.of("@type", "BreadcrumbList", "itemListElement", items);
	}

	private String graph(Map<String, ?> thing, Map<String, ?> breadcrumbs) {
		Map<String, Object> graph = new LinkedHashMap<>();
		graph.put("@context", "https://schema.org");
		graph.put("@graph", List.of(thing, breadcrumbs));
		return script(graph);
	}

	/** JSON that ends no script element, whatever it says. */
	private String script(Map<String, ?> data) {
		return this.json.writeValueAsString(data)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

	/**
	 * Whom and what an article names.
	 *
	 * @param places where it happened
	 * @param people who takes part
	 * @param works the titles of the works it cites
	 */
	public record Named(List<Lead> places, List<Lead> people, List<String> works) {
	}

}
