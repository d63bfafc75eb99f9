package org.secondfront.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.Editions;
import org.secondfront.page.Head;
import org.secondfront.page.PageNotFoundException;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.site.SiteRows.LastRow;
import org.secondfront.vocabulary.PageAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
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

	private static final Logger logger = LoggerFactory.getLogger(MissingPages.class);

	private final SitePages pages;

	private final Editions editions;

	MissingPages(SitePages pages, Editions editions) {
		this.pages = pages;
		this.editions = editions;
	}

	@ExceptionHandler
	Object missing(PageNotFoundException ex, HttpServletRequest request) {
		SiteView site = (SiteView) request.getAttribute(RequestedEdition.SITE);
		Optional<LastRow> last = this.pages.formerly(ex.address(), site);
		if (last.isPresent() && last.get().until() > site.number()) {
			return moved(last.get(), site, request.getQueryString());
		}
		if (Errors.prefersJson(request)) {
			return Errors.problem(last.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
		}
		return last.map(MissingPages::gone).orElseGet(() -> notFound(request));
	}

	@ExceptionHandler(NoResourceFoundException.class)
	Object unknown(HttpServletRequest request) {
		if (Errors.prefersJson(request)) {
			return Errors.problem(HttpStatus.NOT_FOUND);
		}
		try {
			request.setAttribute(RequestedEdition.SITE, this.editions.site());
		}
		catch (NestedRuntimeException ex) {
			logger.warn("An unknown address, and the database does not answer", ex);
			return notFound(SitePages.notFoundUnasked(request.getRequestURI()));
		}
		return notFound(request);
	}

	private ModelAndView notFound(HttpServletRequest request) {
		try {
			return notFound(this.pages.notFound(request.getRequestURI()));
		}
		catch (NestedRuntimeException ex) {
			logger.warn("No suggestions for an unknown address", ex);
			return notFound(SitePages.notFoundUnasked(request.getRequestURI()));
		}
	}

	private static ModelAndView notFound(NotFoundView view) {
		return view("error/404", HttpStatus.NOT_FOUND, view);
	}

	private static ModelAndView gone(LastRow last) {
		return view("error/410", HttpStatus.GONE,
				new GoneView(Head.plain(last.title()), last.title(), last.summary(), last.html(), last.notes(),
						Words.edition(last.edition(), last.publishedAt()),
						"/editions/" + last.edition() + new PageAddress(last.kind(), last.slug()).path()));
	}

	private static ModelAndView moved(LastRow page, SiteView site, @Nullable String query) {
		String path = site.prefix() + new PageAddress(page.kind(), page.slug()).path();
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
