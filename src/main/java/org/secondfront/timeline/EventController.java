package org.secondfront.timeline;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Serves the timeline and its events.
 */
@Controller
class EventController {

	private final Timeline timeline;

	EventController(Timeline timeline) {
		this.timeline = timeline;
	}

	@GetMapping("/timeline")
	String timeline(@RequestParam(defaultValue = "") String lane, @RequestParam(defaultValue = "") String topic,
			@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.timeline.timeline(lane, topic, site));
		return "timeline/timeline";
	}

	@GetMapping("/events/{id}")
	String event(@PathVariable String id, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.timeline.event(id, site));
		return "timeline/event";
	}

	/** The timeline is the index of events. */
	@GetMapping("/events")
	RedirectView events() {
		RedirectView redirect = new RedirectView("/timeline");
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return redirect;
	}

}
