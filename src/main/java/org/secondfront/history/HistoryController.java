package org.secondfront.history;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Serves versions, editions and changes.
 */
@Controller
class HistoryController {

	/** The segments of all kinds of page. */
	private static final String KIND = "{kind:topics|articles|people|places|glossary|sources|events|claims|trails}";

	private static final String NUMBER = "[1-9][0-9]{0,8}";

	private final Histories histories;

	private final ChangeLists changes;

	HistoryController(Histories histories, ChangeLists changes) {
		this.histories = histories;
		this.changes = changes;
	}

	/**
	 * A page, or the sheet of its questions, as it stood: answered by whatever answers
	 * for its kind, with the site of that edition.
	 */
	@GetMapping({ "/editions/{edition:" + NUMBER + "}/" + KIND + "/{slug}",
			"/editions/{edition:" + NUMBER + "}/{kind:articles}/{slug}/{sheet:recall}" })
	void former(@PathVariable int edition, @PathVariable String kind, @PathVariable String slug,
			@PathVariable(required = false) @Nullable String sheet,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		PageAddress address = address(kind, slug);
		SiteView former = this.histories.former(address, edition, site).orElseThrow(() -> missing(request));
		request.setAttribute(RequestedEdition.SITE, former);
		request.getRequestDispatcher(address.path() + ((sheet != null) ? "/" + sheet : "")).forward(request, response);
	}

	/** The card of a page as it stood; there is none of a page that was not there. */
	@GetMapping("/editions/{edition:" + NUMBER + "}/previews/" + KIND + "/{slug}")
	void formerPreview(@PathVariable int edition, @PathVariable String kind, @PathVariable String slug,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		PageAddress address = address(kind, slug);
		SiteView former = this.histories.former(address, edition, site).orElseThrow(() -> missing(request));
		request.setAttribute(RequestedEdition.SITE, former);
		request.getRequestDispatcher("/previews" + address.path()).forward(request, response);
	}

	/** The views of all pages as they stood. */
	@GetMapping("/editions/{edition:" + NUMBER + "}/viewpoints")
	void formerViewpoints(@PathVariable int edition, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		String path = "/viewpoints";
		SiteView former = this.histories.former(path, edition, site).orElseThrow(() -> missing(request));
		request.setAttribute(RequestedEdition.SITE, former);
		request.getRequestDispatcher(path).forward(request, response);
	}

	@GetMapping("/" + KIND + "/{slug}/history")
	Object history(@PathVariable String kind, @PathVariable String slug,
			@RequestAttribute(RequestedEdition.SITE) SiteView site) {
		PageAddress address = address(kind, slug);
		Optional<PageAddress> elsewhere = this.histories.elsewhere(address, site);
		return elsewhere.isPresent() ? moved(elsewhere.get().path() + "/history")
				: new ModelAndView("history/history", "view", this.histories.history(address, site));
	}

	@GetMapping("/" + KIND + "/{slug}/compare")
	Object compare(@PathVariable String kind, @PathVariable String slug, @RequestParam @Nullable Integer from,
			@RequestParam @Nullable Integer to, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			HttpServletRequest request) throws NoResourceFoundException {
		PageAddress address = address(kind, slug);
		Optional<PageAddress> elsewhere = this.histories.elsewhere(address, site);
		String query = request.getQueryString();
		if (elsewhere.isPresent()) {
			return moved(elsewhere.get().path() + "/compare" + ((query != null) ? "?" + query : ""));
		}
		return new ModelAndView("history/compare", "view",
				this.histories.compare(address, from, to, site).orElseThrow(() -> missing(request)));
	}

	@GetMapping("/editions")
	String editions(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.changes.editions(site));
		return "history/editions";
	}

	@GetMapping("/editions/{edition:" + NUMBER + "}")
	String edition(@PathVariable int edition, @RequestParam(defaultValue = "1") int page,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletRequest request, Model model)
			throws NoResourceFoundException {
		int within = Math.max(1, Math.min(page, 100_000));
		model.addAttribute("view", this.changes.edition(edition, within, site).orElseThrow(() -> missing(request)));
		return "history/changes";
	}

	@GetMapping("/changes")
	String changes(@RequestParam @Nullable Integer before, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			Model model) {
		model.addAttribute("view", this.changes.changes(before, site));
		return "history/changes";
	}

	@GetMapping(path = "/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@ResponseBody
	String feed(@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletResponse response) {
		response.setContentType("application/atom+xml;charset=UTF-8");
		return this.changes.feed(site).xml();
	}

	/** Such an edition, or the page in it, never was. */
	private static NoResourceFoundException missing(HttpServletRequest request) {
		return new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI());
	}

	private static PageAddress address(String segment, String slug) {
		return new PageAddress(PageKind.ofSegment(segment).orElseThrow(), slug);
	}

	private static ModelAndView moved(String path) {
		RedirectView redirect = new RedirectView(path);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		return new ModelAndView(redirect);
	}

}
