package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.ChangedPage;
import org.secondfront.catalogue.PartChange;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import tools.jackson.databind.json.JsonMapper;

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
			page.changes()
				.forEach((change) -> lines.add("           %s: %s".formatted(change.part(), change.inWords())));
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
	 * The report for programs: outcome, edition, counts, pages with what changed in each,
	 * problems.
	 * @return JSON, with a line break at its end
	 */
	public String json() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("outcome", this.outcome);
		report.put("edition", this.edition);
		report.put("unchanged", this.unchanged);
		report.put("pages", this.pages.stream().map(PageOutcome::fields).toList());
		report.put("problems", this.problems);
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + System.lineSeparator();
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
	 * @param changes what changed in it, part by part; empty for pages that are new,
	 * removed or held back
	 */
	public record PageOutcome(String page, String title, String path, Result result, @Nullable String why,
			List<PartChange> changes) {

		static PageOutcome of(ChangedPage page) {
			Result result = switch (page.change()) {
				case ADDED, RETURNED -> Result.ADDED;
				case CHANGED -> Result.CHANGED;
				case MOVED -> Result.MOVED;
				case REMOVED -> Result.REMOVED;
			};
			String why = (result == Result.MOVED) ? "from " + page.address().kind().segment() + "/" + page.formerSlug()
					: null;
			return new PageOutcome(page.address().toString(), page.title(), page.sourcePath(), result, why,
					page.changes());
		}

		/**
		 * Whether the change is one of fact, and not of wording or address alone.
		 * @return true for pages that are new or removed, too
		 */
		public boolean factual() {
			return switch (this.result) {
				case ADDED, REMOVED -> true;
				case CHANGED, MOVED -> this.changes.stream().anyMatch(PartChange::factual);
				case HELD_BACK -> false;
			};
		}

		boolean wasLive() {
			return this.result != Result.ADDED;
		}

		String line() {
			return "%-9s  %s (%s)%s".formatted(this.result.words(), this.page, this.path,
					(this.why != null) ? ": " + this.why : "");
		}

		private Map<String, @Nullable Object> fields() {
			Map<String, @Nullable Object> fields = new LinkedHashMap<>();
			fields.put("page", this.page);
			fields.put("title", this.title);
			fields.put("path", this.path);
			fields.put("result", this.result);
			fields.put("why", this.why);
			fields.put("factual", factual());
			fields.put("changes", this.changes);
			return fields;
		}

	}

}
