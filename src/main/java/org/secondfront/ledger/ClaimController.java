package org.secondfront.ledger;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the ledger and its claims.
 */
@Controller
class ClaimController {

	private final Ledger ledger;

	ClaimController(Ledger ledger) {
		this.ledger = ledger;
	}

	@GetMapping("/claims")
	String claims(@RequestParam(defaultValue = "") String verdict, @RequestParam(defaultValue = "") String topic,
			@RequestParam(defaultValue = "") String section, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			Model model) {
		model.addAttribute("view", this.ledger.ledger(new Ledger.Wanted(verdict, topic, section), site));
		return "ledger/claims";
	}

	@GetMapping("/claims/{id}")
	String claim(@PathVariable String id, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.ledger.claim(id, site));
		return "ledger/claim";
	}

}
