package org.secondfront.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import org.secondfront.catalogue.VersionContent;
import org.secondfront.history.CompareView.Row;
import org.secondfront.history.CompareView.Run;

/**
 * Puts two versions side by side: parts by their names, blocks by what stayed between
 * them, and within blocks words.
 */
final class SideBySide {

	/**
	 * The time to compare grows with the product of length and difference; beyond this,
	 * one text replaces the other as a whole.
	 */
	private static final int MOST = 2_000;

	private static final Pattern WORD_ENDS = Pattern.compile("(?<=\\s)|(?=\\s)|(?<=[.,;:!?()“”—–])|(?=[.,;:!?()“”—–])");

	private SideBySide() {
	}

	static List<CompareView.Part> of(VersionContent before, VersionContent after) {
		List<VersionContent.Part> was = before.parts();
		List<VersionContent.Part> is = after.parts();
		Set<String> keys = new LinkedHashSet<>();
		// a part that is gone stands before the part that followed it
		List<String> gone = keys(was);
		for (String key : keys(is)) {
			int place = gone.indexOf(key);
			if (place >= 0) {
				keys.addAll(gone.subList(0, place));
				gone = gone.subList(place + 1, gone.size());
			}
			keys.add(key);
		}
		keys.addAll(gone);
		List<CompareView.Part> parts = new ArrayList<>();
		for (String key : keys) {
			List<String> left = blocks(was, key);
			List<String> right = blocks(is, key);
			if (!left.equals(right)) {
				parts.add(new CompareView.Part(name(is, name(was, key, key), key), rows(left, right)));
			}
		}
		return parts;
	}

	private static String key(VersionContent.Part part) {
		return (part.anchor() != null) ? "#" + part.anchor() : part.name();
	}

	private static List<String> keys(List<VersionContent.Part> parts) {
		return parts.stream().map(SideBySide::key).toList();
	}

	private static String name(List<VersionContent.Part> parts, String otherwise, String key) {
		return parts.stream()
			.filter((part) -> key(part).equals(key))
			.map(VersionContent.Part::name)
			.findFirst()
			.orElse(otherwise);
	}

	private static List<String> blocks(List<VersionContent.Part> parts, String key) {
		List<String> blocks = new ArrayList<>();
		parts.stream().filter((part) -> key(part).equals(key)).forEach((part) -> {
			// a heading is part of its section's words
			if (part.anchor() != null) {
				blocks.add(part.name());
			}
			blocks.addAll(part.blocks());
		});
		return blocks;
	}

	static List<Row> rows(List<String> before, List<String> after) {
		List<Row> rows = new ArrayList<>();
		int left = 0;
		for (Change change : changes(before, after)) {
			same(rows, change.startOriginal - left);
			int pairs = Math.max(change.endOriginal - change.startOriginal, change.endRevised - change.startRevised);
			for (int index = 0; index < pairs; index++) {
				rows.add(row(at(before, change.startOriginal + index, change.endOriginal),
						at(after, change.startRevised + index, change.endRevised)));
			}
			left = change.endOriginal;
		}
		same(rows, before.size() - left);
		return rows;
	}

	private static void same(List<Row> rows, int count) {
		if (count > 0) {
			rows.add(new Row(List.of(), List.of(), count));
		}
	}

	private static String at(List<String> blocks, int index, int end) {
		return (index < end) ? blocks.get(index) : "";
	}

	private static Row row(String before, String after) {
		List<String> left = words(before);
		List<String> right = words(after);
		List<Run> leftRuns = new ArrayList<>();
		List<Run> rightRuns = new ArrayList<>();
		int from = 0;
		int to = 0;
		for (Change change : changes(left, right)) {
			run(leftRuns, left.subList(from, change.startOriginal), false);
			run(rightRuns, right.subList(to, change.startRevised), false);
			run(leftRuns, left.subList(change.startOriginal, change.endOriginal), true);
			run(rightRuns, right.subList(change.startRevised, change.endRevised), true);
			from = change.endOriginal;
			to = change.endRevised;
		}
		run(leftRuns, left.subList(from, left.size()), false);
		run(rightRuns, right.subList(to, right.size()), false);
		return new Row(leftRuns, rightRuns, 0);
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(WORD_ENDS.split(text));
	}

	private static void run(List<Run> runs, List<String> words, boolean changed) {
		if (!words.isEmpty()) {
			runs.add(new Run(String.join("", words), changed));
		}
	}

	/** What differs, in order; neighbouring differences are one. */
	private static List<Change> changes(List<String> before, List<String> after) {
		int start = 0;
		int least = Math.min(before.size(), after.size());
		while (start < least && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		List<String> left = before.subList(start, before.size() - end);
		List<String> right = after.subList(start, after.size() - end);
		List<Change> changes = new ArrayList<>();
		if (left.isEmpty() && right.isEmpty()) {
			return changes;
		}
		if (left.size() > MOST || right.size() > MOST) {
			changes.add(new Change(DeltaType.CHANGE, start, start + left.size(), start, start + right.size()));
			return changes;
		}
		List<Change> found = new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(left, right, null));
		found.sort(Comparator.<Change>comparingInt((change) -> change.startOriginal)
			.thenComparingInt((change) -> change.startRevised));
		for (Change change : found) {
			add(changes, new Change(change.deltaType, change.startOriginal + start, change.endOriginal + start,
					change.startRevised + start, change.endRevised + start));
		}
		return changes;
	}

	private static void add(List<Change> changes, Change change) {
		Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
		if (last != null && last.endOriginal == change.startOriginal && last.endRevised == change.startRevised) {
			changes.set(changes.size() - 1, new Change(DeltaType.CHANGE, last.startOriginal, change.endOriginal,
					last.startRevised, change.endRevised));
		}
		else {
			changes.add(change);
		}
	}

}
