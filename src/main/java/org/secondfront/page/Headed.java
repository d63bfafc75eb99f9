package org.secondfront.page;

/**
 * What a page shows, with its head.
 */
public interface Headed {

	/**
	 * What browsers, search engines and reference managers are told.
	 * @return the head
	 */
	Head head();

}
