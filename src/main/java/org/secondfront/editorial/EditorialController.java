package org.secondfront.editorial;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondfront.page.Editions;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.page.Unpublished;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Serves the editors' page, to whoever comes by their door. For all others there is no
 * such page.
 */
@Controller
class EditorialController {

	private final Editions editions;

	private final Editorial editorial;

	EditorialController(Editions editions, Editorial editorial) {
		this.editions = editions;
		this.editorial = editorial;
	}

	@Unpublished
	@GetMapping("/editorial")
	String editorial(HttpServletRequest request, HttpServletResponse response, Model model)
			throws NoResourceFoundException {
		if (!EditorsDoor.isUsedBy(request)) {
			throw new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), "editorial");
		}
		SiteView site = this.editions.site();
		request.setAttribute(RequestedEdition.SITE, site);
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("view", this.editorial.view());
		return "editorial/editorial";
	}

}
