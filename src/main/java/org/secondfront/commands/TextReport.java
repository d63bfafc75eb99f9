package org.secondfront.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import picocli.CommandLine.Help.Ansi;

/**
 * What an editor reads of a check: a line for each problem, and a last line that counts.
 * Many notices are only counted, so that they hide no error.
 *
 * @param ansi whether there are colours
 * @param allNotices whether to write every notice
 */
record TextReport(Ansi ansi, boolean allNotices) {

	private static final int FEW_NOTICES = 20;

	String write(List<Problem> problems, int pages) {
		Map<Severity, Long> counts = problems.stream()
			.collect(Collectors.groupingBy(Problem::severity, Collectors.counting()));
		boolean counted = !this.allNotices && counts.getOrDefault(Severity.NOTICE, 0L) > FEW_NOTICES;
		StringBuilder text = new StringBuilder();
		problems.stream()
			.filter((problem) -> !counted || problem.severity() != Severity.NOTICE)
			.forEach((problem) -> text.append(line(problem)).append('\n'));
		if (counted) {
			text.append(notices(problems)).append('\n');
		}
		String found = problems.isEmpty() ? "nothing to complain of"
				: counts.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((it) -> count(it.getValue(), it.getKey().word()))
					.collect(Collectors.joining(", "));
		return text.append(count(pages, "page")).append(": ").append(found).append('\n').toString();
	}

	private static String count(long number, String noun) {
		return String.format(Locale.ROOT, "%d %s%s", number, noun, (number == 1) ? "" : "s");
	}

	private static String notices(List<Problem> problems) {
		Map<String, Long> codes = problems.stream()
			.filter((problem) -> problem.severity() == Severity.NOTICE)
			.collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
		return codes.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
			.map((it) -> it.getValue() + " " + it.getKey())
			.collect(Collectors.joining(", ", "notices: ", " (--notices shows each)"));
	}

	private String line(Problem problem) {
		if (!this.ansi.enabled()) {
			return problem.toString();
		}
		String colour = switch (problem.severity()) {
			case ERROR -> "1;31";
			case WARNING -> "1;33";
			case NOTICE -> "36";
		};
		String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
		return problem.file() + ":" + problem.line() + ":" + problem.column() + ": "
				+ paint(colour, problem.severity().word()) + ": " + problem.message() + " "
				+ paint("2", "[" + problem.code() + "]" + hint);
	}

	private static String paint(String colour, String text) {
		return "\u001B[" + colour + "m" + text + "\u001B[0m";
	}

}
