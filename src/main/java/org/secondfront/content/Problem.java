package org.secondfront.content;

import java.util.Comparator;

/**
 * Something that is wrong with the content, and what to do about it.
 *
 * @param severity what it means for publishing
 * @param file the file, as in {@link Page#path()}
 * @param line the line of the offending characters, from 1
 * @param column the column of the first of them, from 1
 * @param code what sort of problem it is, in kebab case; never changes its meaning
 * @param message what is wrong
 * @param hint what to do; may be empty
 */
public record Problem(Severity severity, String file, int line, int column, String code, String message,
		String hint) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparingInt(Problem::column)
		.thenComparing(Problem::severity)
		.thenComparing(Problem::code)
		.thenComparing(Problem::message)
		.thenComparing(Problem::hint);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	/**
	 * One line that editors and terminals can jump from.
	 * @return the problem as {@code file:line:column: severity: message [code] (hint)}
	 */
	@Override
	public String toString() {
		String what = this.file + ":" + this.line + ":" + this.column + ": " + this.severity.word() + ": "
				+ this.message + " [" + this.code + "]";
		return this.hint.isEmpty() ? what : what + " (" + this.hint + ")";
	}

}
