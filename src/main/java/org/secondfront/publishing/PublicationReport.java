package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;

/**
 * What a publication did, page by page, and what it found.
 *
 * @param outcome how it ended
 * @param edition the number of the edition that is current afterwards; 0 if there is none
 * @param pages what happened to each page that was not left alone, in the order of their
 * addresses
 * @param unchanged how many pages were left alone
 * @param problems every problem of the content, and those that only the catalogue's past
 * shows
 */
public record PublicationReport(Outcome outcome, int edition, List<PageOutcome> pages, int unchanged,
		List<Problem> problems) {

	/**
	 * Whether some change was not taken.
	 * @return true if anything was held back, or the whole publication was refused
	 */
	public boolean heldBack() {
		return this.outcome == Outcome.REFUSED
				|| this.pages.stream().anyMatch((page) -> page.result() == Result.HELD_BACK);
	}

	/**
	 * The report as lines of text, problems first, for a terminal or a log.
	 * @return the lines
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.problems.forEach((problem) -> lines.add(problem.toString()));
		for (PageOutcome page : this.pages) {
			lines.add(page.line());
		}
		lines.add(summary());
		return lines;
	}

	/**
	 * The report in one sentence.
	 * @return what came of it, with counts
	 */
	public String summary() {
		String counts = "%d added, %d changed, %d moved, %d removed, %d held back, %d unchanged; %d errors, %d warnings"
			.formatted(count(Result.ADDED), count(Result.CHANGED), count(Result.MOVED), count(Result.REMOVED),
					count(Result.HELD_BACK), this.unchanged, count(Severity.ERROR), count(Severity.WARNING));
		return switch (this.outcome) {
			case PUBLISHED -> "Published edition %d: %s.".formatted(this.edition, counts);
			case WOULD_PUBLISH ->
				"Dry run, nothing was written; edition %d would have: %s.".formatted(this.edition, counts);
			case NOTHING_NEW -> "Nothing new: edition %d stays current (%s).".formatted(this.edition, counts);
			case REFUSED -> "Nothing was published: %s.".formatted(counts);
		};
	}

	private long count(Result result) {
		return this.pages.stream().filter((page) -> page.result() == result).count();
	}

	private long count(Severity severity) {
		return this.problems.stream().filter((problem) -> problem.severity() == severity).count();
	}

	/**
	 * How a publication ended.
	 */
	public enum Outcome {

		/** There is a new edition. */
		PUBLISHED,

		/** There would be one, had this not been a dry run. */
		WOULD_PUBLISH,

		/** Nothing that a reader sees has changed. */
		NOTHING_NEW,

		/** The content as a whole was not fit to be published. */
		REFUSED

	}

	/**
	 * What happened to a page.
	 */
	public enum Result {

		/** It is new. */
		ADDED,

		/** It has a new version. */
		CHANGED,

		/** It has a new address; the old one redirects. */
		MOVED,

		/** It is retired; its address says so. */
		REMOVED,

		/** Its change was not taken; what was live stays live. */
		HELD_BACK;

		String words() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

	/**
	 * What happened to one page, and why.
	 *
	 * @param page the page, as editors name it, such as
	 * {@code articles/tehran-conference}
	 * @param title its title
	 * @param path the file it comes or came from
	 * @param result what happened
	 * @param why the reason, in a sentence without its full stop; null if the change
	 * speaks for itself
	 */
	public record PageOutcome(String page, String title, String path, Result result, @Nullable String why) {

		String line() {
			return "%-9s  %s (%s)%s".formatted(this.result.words(), this.page, this.path,
					(this.why != null) ? ": " + this.why : "");
		}

	}

}
