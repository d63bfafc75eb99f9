package org.secondfront.people;

import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Serves people, places and terms, with their indexes.
 */
@Controller
class PeopleController {

	private final People people;

	PeopleController(People people) {
		this.people = people;
	}

	@GetMapping("/people")
	String people(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.people.index(PageKind.PERSON, "People",
				"Everyone who matters in two or more parts of this reference.", site));
		return "people/people";
	}

	@GetMapping("/people/{slug}")
	String person(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.people.person(slug, site));
		return "people/person";
	}

	@GetMapping("/places")
	String places(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.people.index(PageKind.PLACE, "Places",
				"Where it happened, with the names of the time and of today.", site));
		return "people/places";
	}

	@GetMapping("/places/{slug}")
	String place(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.people.place(slug, site));
		return "people/place";
	}

	@GetMapping("/glossary")
	String glossary(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view",
				this.people.index(PageKind.TERM, "Glossary", "The terms that the articles use.", site));
		return "people/glossary";
	}

	@GetMapping("/glossary/{slug}")
	String term(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.people.term(slug, site));
		return "people/term";
	}

}
