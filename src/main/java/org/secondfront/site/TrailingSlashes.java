package org.secondfront.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Addresses end without a slash: those that have one are redirected, for good. Spring's
 * own filter would redirect from {@code ///example.org/} to {@code ///example.org}, which
 * browsers take for another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TrailingSlashes extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (path.length() < 2 || !path.endsWith("/")) {
			chain.doFilter(request, response);
			return;
		}
		String trimmed = "/" + path.replaceFirst("/+$", "").replaceFirst("^/+", "");
		String query = request.getQueryString();
		response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
		response.setHeader(HttpHeaders.LOCATION, (query != null) ? trimmed + "?" + query : trimmed);
	}

}
