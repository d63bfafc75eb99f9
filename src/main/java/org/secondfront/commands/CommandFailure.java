package org.secondfront.commands;

/**
 * A command that cannot do its work; the message says why and what to do.
 */
final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CommandFailure(String message) {
		super(message);
	}

	CommandFailure(String message, Throwable cause) {
		super(message, cause);
	}

}
