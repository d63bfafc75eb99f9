package org.secondfront.bibliography;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

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

	SourceController(Bibliography bibliography) {
		this.bibliography = bibliography;
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

}
