package org.secondfront.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Fixes the edition of a request, once, before anything else is asked of the database;
 * and answers "not modified" where the reader's copy is of that edition.
 */
@Component
public class RequestedEdition implements HandlerInterceptor {

	/** The request attribute, and the variable of templates, that holds the site. */
	public static final String SITE = "site";

	/**
	 * Seconds and not zero: with zero a shared cache keeps nothing, and could neither
	 * spare the site nor stand in for it. No {@code must-revalidate}, which forbids both
	 * kinds of stale answers.
	 */
	private static final String CACHING = "public, max-age=5, stale-while-revalidate=60, stale-if-error=86400";

	private final Editions editions;

	private final BuildDigest build;

	RequestedEdition(Editions editions, BuildDigest build) {
		this.editions = editions;
		this.build = build;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getAttribute(SITE) instanceof SiteView asked && asked.former() != null) {
			// a page of a former edition: fixed, and compared with the reader's copy,
			// before it was passed on
			return true;
		}
		if (request.getAttribute(SITE) == null) {
			// for the page that tells of an error, such as that the database is away
			request.setAttribute(SITE, this.editions.known());
		}
		if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR
				|| method.hasMethodAnnotation(Unpublished.class)) {
			return true;
		}
		SiteView site = this.editions.site();
		request.setAttribute(SITE, site);
		if (site.edition() == null) {
			return true;
		}
		response.setHeader("Cache-Control", CACHING);
		String tag = "W/\"" + site.edition().number() + "-" + this.build.value() + "\"";
		return !new ServletWebRequest(request, response).checkNotModified(tag);
	}

}
