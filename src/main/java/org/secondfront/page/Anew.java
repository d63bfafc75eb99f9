package org.secondfront.page;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks requests whose answers must not be given to others, although these would look the
 * same: making them does something.
 */
public final class Anew {

	private static final String MARK = Anew.class.getName();

	private Anew() {
	}

	/**
	 * Have the answer made anew each time that it is asked for.
	 * @param request the request
	 */
	public static void mark(HttpServletRequest request) {
		request.setAttribute(MARK, true);
	}

	/**
	 * Whether the answer is made anew each time.
	 * @param request the request
	 * @return whether it was marked
	 */
	public static boolean isMarked(HttpServletRequest request) {
		return request.getAttribute(MARK) != null;
	}

}
