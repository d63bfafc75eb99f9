package org.secondfront.bibliography;

import org.secondfront.page.CitationFiles;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Serves the bibliography.
 */
@Controller
class SourceController {

	private final Bibliography bibliography;

	private final CitationFiles files;

	SourceController(Bibliography bibliography, CitationFiles files) {
		this.bibliography = bibliography;
		this.files = files;
	}

	@GetMapping("/sources")
	String sources(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.bibliography.bibliography(site));
		return "bibliography/sources";
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.bibliography.source(id, site));
		return "bibliography/source";
	}

	@GetMapping("/sources/{id}/cite.{ending:" + CitationFiles.ENDINGS + "}")
	ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String ending,
			@RequestAttribute(RequestedEdition.SITE) SiteView site) {
		return this.files.answer(this.bibliography.record(id, site), ending);
	}

}
