package org.secondfront.content;

import java.util.List;

/**
 * What a check found.
 *
 * @param pages how many pages there are
 * @param problems all problems in the order of file, line and column
 */
public record Findings(int pages, List<Problem> problems) {

	/** Keep a copy, so that nothing changes afterwards. */
	public Findings {
		problems = List.copyOf(problems);
	}

	/**
	 * Whether anything was found that keeps a change back.
	 * @return whether a problem is an error
	 */
	public boolean hasErrors() {
		return this.problems.stream().anyMatch((problem) -> problem.severity() == Severity.ERROR);
	}

}
