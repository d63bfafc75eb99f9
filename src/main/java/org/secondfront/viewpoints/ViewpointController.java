package org.secondfront.viewpoints;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Serves the views of all pages.
 */
@Controller
class ViewpointController {

	private final Viewpoints viewpoints;

	ViewpointController(Viewpoints viewpoints) {
		this.viewpoints = viewpoints;
	}

	@GetMapping("/viewpoints")
	String viewpoints(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.viewpoints.all(site));
		return "viewpoints/viewpoints";
	}

}
