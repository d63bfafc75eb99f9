package org.secondfront.site;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Serves the pages of the site as a whole.
 */
@Controller
class SiteController {

	private final SitePages pages;

	SiteController(SitePages pages) {
		this.pages = pages;
	}

	@GetMapping("/")
	String home(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.pages.home(site));
		return "site/home";
	}

	@GetMapping("/about")
	String about(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.pages.about(site));
		return "site/about";
	}

}
