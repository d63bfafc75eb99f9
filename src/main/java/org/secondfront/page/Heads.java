package org.secondfront.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondfront.chronology.HistoricalDate;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the heads of pages: what they are in the terms of Open Graph, schema.org and the
 * tags that reference managers read.
 */
@Component
public class Heads {

	private final JsonMapper json;

	Heads(JsonMapper json) {
		this.json = json;
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
		return new Head(title, description, site.baseAddress() + path, "website", List.of(), null);
	}

	/**
	 * The head of a page of the catalogue.
	 * @param row the page
	 * @param type its type in the terms of schema.org, such as {@code Person}
	 * @param more what else schema.org has for it
	 * @param site the site
	 * @return the head
	 */
	public Head page(PageRow row, String type, Map<String, ?> more, SiteView site) {
		return new Head(row.title(), row.summary(), site.baseAddress() + row.address().path(), "website", List.of(),
				script(thing(row, type, more, site)));
	}

	/**
	 * The head of an article: with tags for reference managers, in the terms of
	 * schema.org an {@code Article} by the publisher of the site.
	 * @param row the article
	 * @param works the titles of the works it cites
	 * @param about the people and places it is about, with their paths
	 * @param crumbs the way to it
	 * @param site the site
	 * @return the head
	 */
	public Head article(PageRow row, List<String> works, List<Lead> about, List<Crumb> crumbs, SiteView site) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("headline", row.title());
		more.put("datePublished", row.firstPublishedAt().toString());
		more.put("dateModified", row.publishedAt().toString());
		more.put("author", publisher(site));
		more.put("publisher", publisher(site));
		if (!site.licenceAddress().isEmpty()) {
			more.put("license", site.licenceAddress());
		}
		if (row.edtf() != null) {
			more.put("temporalCoverage", HistoricalDate.parse(row.edtf()).isoInterval());
		}
		more.put("about",
				about.stream().map((thing) -> named(thing.title(), site.baseAddress() + thing.href())).toList());
		more.put("citation", works);
		String canonical = site.baseAddress() + row.address().path();
		String data = script(Map.of("@context", "https://schema.org", "@graph",
				List.of(thing(row, "Article", more, site), breadcrumbs(crumbs, canonical, site))));
		return new Head(row.title(), row.summary(), canonical, "article", citation(row, canonical, site), data);
	}

	/** See Google Scholar's and Zotero's rules for embedded metadata. */
	private static List<Head.Meta> citation(PageRow row, String canonical, SiteView site) {
		List<Head.Meta> metas = new ArrayList<>();
		metas.add(new Head.Meta("citation_title", row.title()));
		metas.add(new Head.Meta("citation_author", site.publisher()));
		metas.add(new Head.Meta("citation_encyclopedia_title", site.title()));
		metas.add(new Head.Meta("citation_publication_date",
				row.firstPublishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString().replace('-', '/')));
		metas.add(new Head.Meta("citation_publisher", site.publisher()));
		metas.add(new Head.Meta("citation_language", "en-GB"));
		metas.add(new Head.Meta("citation_public_url", canonical));
		return metas;
	}

	private static Map<String, Object> thing(PageRow row, String type, Map<String, ?> more, SiteView site) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@context", "https://schema.org");
		thing.put("@type", type);
		thing.put("name", row.title());
		thing.put("description", row.summary());
		thing.put("url", site.baseAddress() + row.address().path());
		thing.put("inLanguage", "en-GB");
		if (!row.spellings().isEmpty()) {
			thing.put("alternateName", row.spellings());
		}
		thing.putAll(more);
		return thing;
	}

	private static Map<String, Object> publisher(SiteView site) {
		return Map.of("@type", "Organization", "name", site.publisher(), "url", site.baseAddress() + "/about");
	}

	private static Map<String, Object> named(String name, String url) {
		return Map.of("@type", "Thing", "name", name, "url", url);
	}

	private static Map<String, Object> breadcrumbs(List<Crumb> crumbs, String canonical, SiteView site) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (Crumb crumb : crumbs) {
			String url = crumb.href().isEmpty() ? canonical : site.baseAddress() + crumb.href();
			items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", crumb.label(), "item", url));
		}
		return Map.of("@type", "BreadcrumbList", "itemListElement", items);
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

}
