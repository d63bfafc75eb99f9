package org.secondfront.watch;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has every page follow the content: names the script for the layout, allows it, and
 * keeps browsers from keeping pages. The numbers of editions begin anew with each run, so
 * a page that was kept could be of another.
 */
class WatchedPages extends OncePerRequestFilter {

	static final String SCRIPT = "/watch/preview.js";

	static final String STYLE = "/watch/preview.css";

	/** The variable of the layout. */
	private static final String WATCH = "watch";

	private static final String POLICY = "Content-Security-Policy";

	private static final String SPECULATION = "Speculation-Rules";

	private final Preview preview;

	WatchedPages(Preview preview) {
		this.preview = preview;
	}

	/**
	 * What the layout adds to a page.
	 *
	 * @param script the address of the script
	 * @param style the address of its style sheet
	 * @param shown names the run and the edition that the page is of
	 * @param drafts the paths of the drafts
	 */
	record Additions(String script, String style, String shown, Set<String> drafts) {

		/** Whether a link leads to a draft. */
		public boolean draft(String href) {
			return this.drafts.contains(href.replaceFirst("[?#].*", ""));
		}

	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Preview.State state = this.preview.state();
		request.setAttribute(WATCH, new Additions(SCRIPT, STYLE, state.shown(), state.drafts()));
		String policy = response.getHeader(POLICY);
		if (policy != null) {
			response.setHeader(POLICY, with(with(policy, "script-src"), "connect-src"));
		}
		chain.doFilter(new Unconditional(request), new Unkept(response));
	}

	private static String with(String policy, String directive) {
		return policy.contains(directive) ? policy : policy + "; " + directive + " 'self'";
	}

	/**
	 * A request of a browser that has no copy.
	 */
	private static final class Unconditional extends HttpServletRequestWrapper {

		Unconditional(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name) ? null : super.getHeader(name);
		}

	}

	/**
	 * A response that is not kept, unless what stands at its address never changes.
	 */
	private static final class Unkept extends HttpServletResponseWrapper {

		Unkept(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setHeader(String name, @Nullable String value) {
			if (SPECULATION.equalsIgnoreCase(name)) {
				// a page that is made ready ahead would follow the content too, and soon
				// be old
				return;
			}
			boolean kept = value != null && HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)
					&& !value.contains("immutable");
			super.setHeader(name, kept ? "no-store" : value);
		}

	}

}
