package org.secondfront.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.Edition;
import org.secondfront.page.Head;
import org.secondfront.page.PageNotFoundException;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.site.SiteRows.LastRow;
import org.secondfront.vocabulary.PageAddress;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers for addresses that no page of the current edition has: 301 where the page lives
 * elsewhere now, 410 with its last edition where it was retired, 404 with the nearest
 * titles where there never was one.
 */
@ControllerAdvice
class MissingPages {

	private final SitePages pages;

	private final RequestedEdition requestedEdition;

	MissingPages(SitePages pages, RequestedEdition requestedEdition) {
		this.pages = pages;
		this.requestedEdition = requestedEdition;
	}

	@ExceptionHandler
	ModelAndView missing(PageNotFoundException ex, HttpServletRequest request) {
		SiteView site = this.requestedEdition.fix(request);
		Optional<LastRow> last = this.pages.formerly(ex.address(), site);
		if (last.isEmpty()) {
			return notFound(request);
		}
		if (last.get().until() == Edition.LIVE) {
			return moved(last.get(), request.getQueryString());
		}
		return gone(last.get());
	}

	@ExceptionHandler(NoResourceFoundException.class)
	ModelAndView unknown(HttpServletRequest request) {
		return notFound(request);
	}

	private ModelAndView notFound(HttpServletRequest request) {
		this.requestedEdition.fix(request);
		return view("error/404", HttpStatus.NOT_FOUND, this.pages.notFound(request.getRequestURI()));
	}

	private static ModelAndView gone(LastRow last) {
		return view("error/410", HttpStatus.GONE, new GoneView(Head.plain(last.title()), last.title(), last.summary(),
				last.html(), last.notes(), Words.edition(last.edition(), last.publishedAt())));
	}

	private static ModelAndView moved(LastRow page, @Nullable String query) {
		String path = new PageAddress(page.kind(), page.slug()).path();
		RedirectView redirect = new RedirectView((query != null) ? path + "?" + query : path);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		return new ModelAndView(redirect);
	}

	private static ModelAndView view(String name, HttpStatus status, Object view) {
		ModelAndView answer = new ModelAndView(name, "view", view);
		answer.setStatus(status);
		return answer;
	}

}
