package org.secondfront.content;

import java.util.Arrays;

/**
 * The text of a file with line endings made one, which knows the position of each of its
 * characters.
 */
final class SourceText {

	private final String text;

	private final int[] lineStarts;

	SourceText(String raw) {
		this.text = (raw.indexOf('\r') < 0) ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
		this.lineStarts = lineStarts(this.text);
	}

	private static int[] lineStarts(String text) {
		int[] starts = new int[16];
		int count = 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count++] = at + 1;
		}
		return Arrays.copyOf(starts, count);
	}

	String text() {
		return this.text;
	}

	Position at(int offset) {
		int found = Arrays.binarySearch(this.lineStarts, offset);
		int line = (found >= 0) ? found : -found - 2;
		return new Position(line + 1, offset - this.lineStarts[line] + 1);
	}

	/**
	 * The given lines, with the line feed of the last.
	 * @param first the first line, from 1
	 * @param last the last line, from 1
	 * @return their text
	 */
	String lines(int first, int last) {
		int from = this.lineStarts[first - 1];
		int to = (last < this.lineStarts.length) ? this.lineStarts[last] : this.text.length();
		return this.text.substring(from, to);
	}

}
