package org.secondfront.content;

/**
 * Where something stands in a file.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units
 */
record Position(int line, int column) {

	/** Where a file begins. */
	static final Position START = new Position(1, 1);

}
