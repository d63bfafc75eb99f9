package org.secondfront.catalogue;

/**
 * Thrown when another publication is under way: there is one writer at a time.
 */
public class PublicationInProgressException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PublicationInProgressException() {
		super("Another publication is under way. Wait until it has ended and try again.");
	}

}
