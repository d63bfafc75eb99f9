package org.secondfront.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Content;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;

/**
 * What keeps the content from being shown as it is: every problem of the files that have
 * an error, and the pages that are held back for the sake of others.
 *
 * @param files the files with errors
 * @param also what else is held back and why, in sentences
 * @param more how many problems there are beyond those named here
 */
record Trouble(List<FileTrouble> files, List<String> also, int more) {

	private static final int MOST = 100;

	static Trouble failure(String message) {
		return new Trouble(List.of(), List.of(message), 0);
	}

	/**
	 * A file with errors.
	 *
	 * @param file its path
	 * @param pages the addresses of the pages that come from it
	 * @param problems its problems
	 */
	record FileTrouble(String file, List<String> pages, List<Entry> problems) {
	}

	/**
	 * A problem, as it is shown.
	 *
	 * @param severity what it means
	 * @param line its line
	 * @param column its column
	 * @param code its code
	 * @param message what is wrong
	 * @param hint what to do; may be empty
	 * @param excerpt the line, cut to what is around the column; empty if the file has
	 * none
	 * @param caret how many characters of the excerpt come before the column
	 */
	record Entry(String severity, int line, int column, String code, String message, String hint, String excerpt,
			int caret) {
	}

	/**
	 * Finds what is wrong.
	 *
	 * @param content the content directory
	 * @param seeds the directory of the ledger; null if there is none
	 */
	record Finder(Path content, @Nullable Path seeds) {

		Trouble find(Content read, PublicationReport report) {
			Set<String> faulty = new TreeSet<>();
			for (Problem problem : report.problems()) {
				if (problem.severity() == Severity.ERROR) {
					faulty.add(problem.file());
				}
			}
			Map<String, List<Problem>> byFile = new LinkedHashMap<>();
			int count = 0;
			for (Problem problem : report.problems()) {
				if (faulty.contains(problem.file()) && count++ < MOST) {
					byFile.computeIfAbsent(problem.file(), (file) -> new ArrayList<>()).add(problem);
				}
			}
			List<FileTrouble> files = new ArrayList<>();
			byFile.forEach((file, problems) -> files.add(trouble(file, problems, read)));
			List<String> also = report.pages()
				.stream()
				.filter((page) -> page.result() == Result.HELD_BACK && !faulty.contains(page.path()))
				.map(Finder::held)
				.toList();
			int more = Math.max(0, count - MOST) + Math.max(0, also.size() - MOST);
			return new Trouble(files, also.subList(0, Math.min(MOST, also.size())), more);
		}

		private static String held(PageOutcome page) {
			return "%s: %s".formatted(page.page(), page.why());
		}

		private FileTrouble trouble(String file, List<Problem> problems, Content read) {
			List<String> pages = read.pages()
				.stream()
				.filter((page) -> page.path().equals(file))
				.map(Page::address)
				.map((address) -> address.path())
				.toList();
			List<String> lines = lines(file);
			return new FileTrouble(file, pages, problems.stream().map((problem) -> entry(problem, lines)).toList());
		}

		private static Entry entry(Problem problem, List<String> lines) {
			boolean there = problem.line() <= lines.size();
			Excerpt excerpt = there ? Excerpt.of(lines.get(problem.line() - 1), problem.column()) : Excerpt.NONE;
			return new Entry(problem.severity().word(), problem.line(), problem.column(), problem.code(),
					problem.message(), problem.hint(), excerpt.text(), excerpt.caret());
		}

		/** The lines of a file; none if it cannot be read, which is its problem then. */
		private List<String> lines(String file) {
			int slash = file.indexOf('/');
			Path root = (slash > 0) ? root(file.substring(0, slash)) : null;
			if (root == null) {
				return List.of();
			}
			try {
				return new String(Files.readAllBytes(root.resolve(file.substring(slash + 1))), StandardCharsets.UTF_8)
					.lines()
					.toList();
			}
			catch (IOException ex) {
				return List.of();
			}
		}

		private @Nullable Path root(String name) {
			return isNamed(this.content, name) ? this.content : this.seeds;
		}

		private static boolean isNamed(Path directory, String name) {
			Path own = directory.toAbsolutePath().normalize().getFileName();
			return own != null && own.toString().equals(name);
		}

	}

}
