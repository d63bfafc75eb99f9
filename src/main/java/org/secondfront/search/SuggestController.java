package org.secondfront.search;

import java.time.Duration;
import java.util.List;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.search.Suggestions.Suggestion;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves what programs ask of search: suggestions for our own field and for those of
 * browsers, and the description by which browsers know that there is a search.
 */
@RestController
class SuggestController {

	private static final MediaType OPEN_SEARCH = MediaType.parseMediaType("application/opensearchdescription+xml");

	private static final MediaType BROWSERS = MediaType.parseMediaType("application/x-suggestions+json");

	/** Everybody who begins to type types the same beginnings. */
	private static final CacheControl CACHING = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private final Suggestions suggestions;

	SuggestController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/search/suggest")
	ResponseEntity<List<?>> suggest(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String form) {
		List<Suggestion> found;
		CacheControl caching = CACHING;
		try {
			found = this.suggestions.suggest(q);
		}
		catch (QueryTimeoutException ex) {
			found = List.of();
			caching = CacheControl.noStore();
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(caching).header("X-Robots-Tag", "noindex");
		if (form.equals("opensearch")) {
			return answer.contentType(BROWSERS)
				.body(List.of(Typed.of(q).shown(), found.stream().map(Suggestion::title).toList()));
		}
		return answer.contentType(MediaType.APPLICATION_JSON).body(found);
	}

	@GetMapping("/opensearch.xml")
	ResponseEntity<String> description(@RequestAttribute(RequestedEdition.SITE) SiteView site) {
		String base = HtmlUtils.htmlEscape(site.baseAddress());
		String title = HtmlUtils.htmlEscape(site.title());
		return ResponseEntity.ok()
			.contentType(OPEN_SEARCH)
			.body("""
					<?xml version="1.0" encoding="UTF-8"?>
					<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
					<ShortName>%1$s</ShortName>
					<Description>Search %1$s</Description>
					<InputEncoding>UTF-8</InputEncoding>
					<Url type="text/html" template="%2$s/search?q={searchTerms}"/>
					<Url type="application/x-suggestions+json" template="%2$s/search/suggest?form=opensearch&amp;q={searchTerms}"/>
					</OpenSearchDescription>
					"""
				.formatted(title, base));
	}

}
