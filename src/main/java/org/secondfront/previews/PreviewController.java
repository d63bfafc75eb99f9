package org.secondfront.previews;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Serves cards, as parts of a page. Everything a card depends on is in its address, so
 * that caches may keep it.
 */
@Controller
class PreviewController {

	private final Previews previews;

	PreviewController(Previews previews) {
		this.previews = previews;
	}

	/**
	 * The card of a page or a section.
	 * @param section the anchor of the section; empty for the page
	 * @param from the page that links to it, such as {@code articles/tehran-conference};
	 * empty if that does not matter
	 * @return the card; "not found" without a page where there is no such page
	 */
	@GetMapping("/previews/{kind:topics|articles|people|places|glossary|sources|events|claims|trails}/{slug}")
	Object preview(@PathVariable String kind, @PathVariable String slug,
			@RequestParam(defaultValue = "") String section, @RequestParam(defaultValue = "") String from,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		Optional<PreviewView> view = address(kind + "/" + slug)
			.flatMap((address) -> this.previews.preview(address, section, address(from), site));
		return view.isPresent() ? new ModelAndView("previews/preview", "view", view.get())
				: ResponseEntity.status(HttpStatus.NOT_FOUND).build();
	}

	private static Optional<PageAddress> address(String words) {
		int slash = words.indexOf('/');
		if (slash < 0 || !PageAddress.isSlug(words.substring(slash + 1))) {
			return Optional.empty();
		}
		return PageKind.ofSegment(words.substring(0, slash))
			.map((kind) -> new PageAddress(kind, words.substring(slash + 1)));
	}

}
