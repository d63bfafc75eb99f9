package org.secondfront.history;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.CitedPassage;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Serves passages, by their lasting names, and by their numbers for those who have a
 * citation on paper.
 */
@Controller
class PassageController {

	/** A page with a text of its own. */
	private static final String PAGE = "/{kind:topics|articles|people|places|glossary}/{slug}/passages";

	private static final String FORMER = "/editions/{edition:[1-9][0-9]{0,8}}";

	private static final String NUMBER = "/{number:[1-9][0-9]{0,4}}";

	private static final String NAME = "/{name:" + CitedPassage.NAME + "}";

	private final Passages passages;

	private final Histories histories;

	PassageController(Passages passages, Histories histories) {
		this.passages = passages;
		this.histories = histories;
	}

	@GetMapping({ PAGE + NAME, FORMER + PAGE + NAME })
	ModelAndView passage(@PathVariable String kind, @PathVariable String slug, @PathVariable String name,
			@PathVariable(required = false) @Nullable Integer edition,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletRequest request)
			throws NoResourceFoundException {
		PageAddress address = address(kind, slug);
		Optional<PageAddress> elsewhere = (edition == null) ? this.histories.elsewhere(address, site)
				: Optional.empty();
		if (elsewhere.isPresent()) {
			return to(elsewhere.get().path() + "/passages/" + name, HttpStatus.MOVED_PERMANENTLY);
		}
		int at = (edition != null) ? edition : site.number();
		return this.passages.passage(address, name, at, site)
			.map((view) -> new ModelAndView("history/passage", "view", view))
			.orElseThrow(() -> missing(request));
	}

	@GetMapping({ PAGE + NUMBER, FORMER + PAGE + NUMBER })
	ModelAndView numbered(@PathVariable String kind, @PathVariable String slug, @PathVariable int number,
			@PathVariable(required = false) @Nullable Integer edition,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletRequest request)
			throws NoResourceFoundException {
		PageAddress address = address(kind, slug);
		String name = this.passages.name(address, number, (edition != null) ? edition : site.number(), site)
			.orElseThrow(() -> missing(request));
		String former = (edition != null) ? "/editions/" + edition : "";
		return to(former + address.path() + "/passages/" + name, HttpStatus.FOUND);
	}

	private static ModelAndView to(String path, HttpStatus status) {
		RedirectView redirect = new RedirectView(path);
		redirect.setStatusCode(status);
		redirect.setExpandUriTemplateVariables(false);
		return new ModelAndView(redirect);
	}

	private static NoResourceFoundException missing(HttpServletRequest request) {
		return new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI());
	}

	private static PageAddress address(String segment, String slug) {
		return new PageAddress(PageKind.ofSegment(segment).orElseThrow(), slug);
	}

}
