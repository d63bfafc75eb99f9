package org.secondfront.search;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondfront.page.Anew;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves search.
 */
@Controller
class SearchController {

	private static final Logger logger = LoggerFactory.getLogger(SearchController.class);

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	/** What readers look for is theirs: no shared cache keeps it. */
	private static final String CACHING = "private, max-age=60";

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String as,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String topic,
			@RequestParam(defaultValue = "") String lane, @RequestParam(defaultValue = "") String verdict,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "") String page, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Asked asked = new Asked(q, as.equals("typed"), kind, topic, lane, verdict, Period.of(from, to), number(page));
		response.setHeader("Cache-Control", CACHING);
		try {
			SearchView view = this.search.search(asked, from, to, site);
			model.addAttribute("view", view);
			if (!Rung.valueOf(view.rung()).isSure()) {
				// it may have been counted
				Anew.mark(request);
			}
		}
		catch (QueryTimeoutException ex) {
			logger.info("A search took too long: {} characters", q.length());
			response.setHeader("Cache-Control", "no-store");
			model.addAttribute("view", this.search.unanswered(asked, from, to));
		}
		return "search/search";
	}

	@GetMapping("/search/help")
	String help(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.search.help(site));
		return "search/help";
	}

	private static int number(String page) {
		return NUMBER.matcher(page).matches() ? Math.min(Integer.parseInt(page), Asked.LAST_PAGE) : 1;
	}

}
