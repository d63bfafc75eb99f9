package org.secondfront.page;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page as a step of a trail. It is that of the page with the trail, such
 * as {@code /articles/tehran-conference?trail=first-hour#the-date}; where a trail comes
 * back to a page, also with the number of the step.
 */
public final class StepAddress {

	/** The parameter that names the trail. */
	public static final String TRAIL = "trail";

	/** The parameter that tells one of several steps on the same page. */
	public static final String STEP = "step";

	private StepAddress() {
	}

	/**
	 * Make the address of a step.
	 * @param page the page, or a section of it, with a fragment
	 * @param trail the slug of the trail
	 * @param number the number of the step, where the trail was on the page before; else
	 * null
	 * @return the address
	 */
	public static String of(String page, String trail, @Nullable Integer number) {
		String path = path(page);
		return path + "?" + TRAIL + "=" + trail + ((number != null) ? "&" + STEP + "=" + number : "")
				+ page.substring(path.length());
	}

	/**
	 * The path of the page that an address leads to.
	 * @param href the address
	 * @return what stands before its query and its fragment
	 */
	public static String path(String href) {
		return href.replaceFirst("[?#].*", "");
	}

}
