package org.secondfront.trails;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Serves trails.
 */
@Controller
class TrailController {

	private final Trails trails;

	TrailController(Trails trails) {
		this.trails = trails;
	}

	@GetMapping("/trails")
	String trails(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.trails.trails(site));
		return "trails/trails";
	}

	@GetMapping("/trails/{slug}")
	String trail(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.trails.trail(slug, site));
		return "trails/trail";
	}

}
