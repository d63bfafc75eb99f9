package org.secondfront.publishing;

import java.sql.SQLException;

/**
 * Thrown when an edition could not be written. The former edition is untouched.
 */
public class PublicationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String FOREIGN_KEY_VIOLATION = "23503";

	PublicationFailedException(SQLException cause) {
		super(describe(cause), cause);
	}

	private static String describe(SQLException cause) {
		if (FOREIGN_KEY_VIOLATION.equals(cause.getSQLState())) {
			return "The database refused the edition because a page or anchor that something links to would go. "
					+ "Nothing was changed. " + cause.getMessage();
		}
		return "The edition could not be written; nothing was changed. " + cause.getMessage();
	}

}
