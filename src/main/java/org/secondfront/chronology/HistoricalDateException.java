package org.secondfront.chronology;

/**
 * Thrown for a text that is not a date of the supported subset of EDTF. The message says
 * what is wrong and what to write.
 */
public class HistoricalDateException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int offset;

	HistoricalDateException(String message, int offset) {
		super(message);
		this.offset = offset;
	}

	/**
	 * Where in the text the trouble begins.
	 * @return the number of characters before the first offending one
	 */
	public int offset() {
		return this.offset;
	}

}
