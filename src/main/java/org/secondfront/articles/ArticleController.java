package org.secondfront.articles;

import jakarta.servlet.http.HttpServletRequest;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Serves topics and articles, and the page that shows what they are made of.
 */
@Controller
class ArticleController {

	private final Articles articles;

	ArticleController(Articles articles) {
		this.articles = articles;
	}

	@GetMapping("/articles/{slug}")
	String article(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.articles.article(slug, site, site.number()));
		return "articles/article";
	}

	@GetMapping("/articles/{slug}/recall")
	String recall(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site,
			HttpServletRequest request, Model model) throws NoResourceFoundException {
		model.addAttribute("view",
				this.articles.recall(slug, site, site.number())
					.orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(),
							request.getRequestURI())));
		return "articles/recall";
	}

	@GetMapping("/topics/{slug}")
	String topic(@PathVariable String slug, @RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.articles.topic(slug, site, site.number()));
		return "articles/topic";
	}

	@GetMapping("/style")
	String style(@RequestAttribute(RequestedEdition.SITE) SiteView site, Model model) {
		model.addAttribute("view", this.articles.style(site));
		return "articles/style";
	}

	/** The home page lists the topics and, by them, the articles. */
	@GetMapping({ "/articles", "/topics" })
	String lists() {
		return "redirect:/";
	}

}
