package org.secondfront.page;

import java.util.List;

/**
 * One way to narrow a list down, as plain links.
 *
 * @param label what it goes by, such as {@code Lane}
 * @param choices all of them, the first being to leave it open
 */
public record Filter(String label, List<Choice> choices) {

	/**
	 * A choice.
	 *
	 * @param label what it is called
	 * @param href the list narrowed down so
	 * @param chosen whether the list is
	 */
	public record Choice(String label, String href, boolean chosen) {
	}

}
