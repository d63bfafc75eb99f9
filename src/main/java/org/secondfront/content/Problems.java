package org.secondfront.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects the problems of one page or file. Used by one thread at a time.
 */
final class Problems {

	private static final int LONGEST_TEXT = 500;

	private final String path;

	private final int limit;

	private final List<Problem> found = new ArrayList<>();

	private int notices;

	private int others;

	private boolean full;

	private boolean errors;

	private List<Problem> marked = List.of();

	private boolean errorsAtMark;

	Problems(String path, int limit) {
		this.path = path;
		this.limit = limit;
	}

	void add(ProblemCode code, Position at, String message, String hint) {
		this.errors |= code.severity() == Severity.ERROR;
		// many notices must not hide an error
		int count = (code.severity() == Severity.NOTICE) ? ++this.notices : ++this.others;
		if (count <= this.limit) {
			this.found.add(problem(code, at, message, hint));
		}
		else if (!this.full) {
			this.full = true;
			this.found.add(problem(ProblemCode.TOO_MANY_PROBLEMS, at,
					"only the first " + this.limit + " problems are shown", "mend those and check again"));
		}
	}

	private Problem problem(ProblemCode code, Position at, String message, String hint) {
		return new Problem(code.severity(), this.path, at.line(), at.column(), code.code(), shortened(message),
				shortened(hint));
	}

	/** What was quoted from a file may be as long as the file. */
	private static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT) + "…";
	}

	/**
	 * Forget the notices that the editor has accepted.
	 * @param codes their codes
	 */
	void accept(Collection<String> codes) {
		this.found.removeIf((problem) -> problem.severity() == Severity.NOTICE && codes.contains(problem.code()));
	}

	/** Remember the problems so far. */
	void mark() {
		this.marked = List.copyOf(this.found);
		this.errorsAtMark = this.errors;
	}

	/** Go back to the mark. */
	void rewind() {
		this.found.clear();
		this.found.addAll(this.marked);
		this.errors = this.errorsAtMark;
		this.full = this.found.stream().anyMatch((it) -> it.code().equals(ProblemCode.TOO_MANY_PROBLEMS.code()));
		this.notices = (int) this.found.stream().filter((it) -> it.severity() == Severity.NOTICE).count()
				- (this.full ? 1 : 0);
		this.others = this.found.size() - this.notices - (this.full ? 1 : 0);
	}

	String path() {
		return this.path;
	}

	boolean hasErrors() {
		return this.errors;
	}

	List<Problem> found() {
		return List.copyOf(this.found);
	}

}
