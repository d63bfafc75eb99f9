package org.secondfront.page;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves citations of pages, to copy and to download. A page of a source offers those of
 * the work, which are the bibliography's.
 */
@Controller
class CiteController {

	/** The segments of the kinds of page that are cited themselves. */
	private static final String PAGE = "/{kind:topics|articles|people|places|glossary|events|claims|trails}/{slug}";

	private final CitedPages pages;

	private final CitationFiles files;

	CiteController(CitedPages pages, CitationFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(PAGE + "/cite")
	String cite(@PathVariable String kind, @PathVariable String slug, @RequestParam(defaultValue = "") String section,
			@RequestParam @Nullable Integer edition, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			Model model) {
		model.addAttribute("view", this.pages.cite(address(kind, slug), section, edition, site));
		return "page/cite";
	}

	@GetMapping(PAGE + "/cite.{ending:" + CitationFiles.ENDINGS + "}")
	ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String slug, @PathVariable String ending,
			@RequestParam(defaultValue = "") String passage, @RequestParam @Nullable Integer edition,
			@RequestAttribute(RequestedEdition.SITE) SiteView site) {
		return this.files.answer(this.pages.record(address(kind, slug), CitedPassage.fragment(passage), edition, site),
				ending);
	}

	private static PageAddress address(String segment, String slug) {
		return new PageAddress(PageKind.ofSegment(segment).orElseThrow(), slug);
	}

}
