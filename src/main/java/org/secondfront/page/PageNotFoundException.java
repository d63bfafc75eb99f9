package org.secondfront.page;

import org.secondfront.vocabulary.PageAddress;

/**
 * Thrown when no page of the edition at hand has the address that was asked for. It may
 * have moved, been retired, or never existed.
 */
public class PageNotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient PageAddress address;

	/**
	 * No page is there.
	 * @param address the address that was asked for
	 */
	public PageNotFoundException(PageAddress address) {
		super("No page is at " + address);
		this.address = address;
	}

	/**
	 * What was asked for.
	 * @return the address
	 */
	public PageAddress address() {
		return this.address;
	}

}
