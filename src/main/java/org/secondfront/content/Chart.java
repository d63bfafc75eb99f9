package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.commonmark.node.FencedCodeBlock;

/**
 * What a {@code chart} fence says of the table under it.
 *
 * @param title what the chart shows
 * @param columns the headings of the columns that are drawn
 * @param colours the names of their colours; the last goes on for further columns
 * @param left the rows that are left out, by the words of their first cell
 */
record Chart(String title, List<String> columns, List<String> colours, List<String> left) {

	static final String FENCE = "chart";

	private static final String TITLE = "title";

	private static final String COLUMNS = "columns";

	private static final String COLOURS = "colours";

	private static final String LEFT = "leave-out";

	private static final List<String> KEYS = List.of(TITLE, COLUMNS, COLOURS, LEFT);

	/** The colours of the style sheet; {@code accent} is that of the topic. */
	private static final List<String> PALETTE = List.of("accent", "west", "east", "diplomacy", "soft");

	static boolean isChart(FencedCodeBlock fence) {
		return FENCE.equals(fence.getInfo());
	}

	/**
	 * Read a fence.
	 * @param fence the fence
	 * @return what it says, empty where it says nothing
	 */
	static Chart of(FencedCodeBlock fence) {
		return read(fence, (written, problem) -> {
		});
	}

	/**
	 * Read a fence, and tell what is wrong with it.
	 * @param fence the fence
	 * @param problems takes what was written, to be found in the fence (empty for the
	 * fence as a whole), and what is wrong with it
	 * @return what the fence says, empty where it says nothing
	 */
	static Chart read(FencedCodeBlock fence, BiConsumer<String, Fault> problems) {
		Map<String, String> values = new TreeMap<>();
		for (String line : fence.getLiteral().lines().filter((it) -> !it.isBlank()).toList()) {
			int colon = line.indexOf(':');
			String key = (colon < 0) ? line.strip() : line.substring(0, colon).strip();
			if (colon < 0 || !KEYS.contains(key)) {
				problems.accept(key, new Fault("a chart has no “" + key + "”",
						Nearest.hint(key, KEYS, "write key: value; there are: " + String.join(", ", KEYS))));
			}
			else if (values.put(key, line.substring(colon + 1).strip()) != null) {
				problems.accept(line.strip(), new Fault("“" + key + "” is there twice", "keep one"));
			}
		}
		for (String needed : List.of(TITLE, COLUMNS)) {
			if (values.getOrDefault(needed, "").isEmpty()) {
				problems.accept("", new Fault("the chart has no “" + needed + "”", needed.equals(TITLE)
						? "write what it shows" : "name the headings of the columns to draw, parted by semicolons"));
			}
		}
		List<String> colours = list(values.getOrDefault(COLOURS, PALETTE.get(0)));
		colours.stream()
			.filter((colour) -> !PALETTE.contains(colour))
			.forEach((colour) -> problems.accept(colour, new Fault("there is no colour “" + colour + "”",
					Nearest.hint(colour, PALETTE, "there are: " + String.join(", ", PALETTE)))));
		return new Chart(values.getOrDefault(TITLE, ""), list(values.getOrDefault(COLUMNS, "")),
				colours.stream().filter(PALETTE::contains).toList(), list(values.getOrDefault(LEFT, "")));
	}

	private static List<String> list(String value) {
		List<String> parts = new ArrayList<>();
		for (String part : value.split(";", -1)) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return List.copyOf(parts);
	}

	/** The colour of a column, by its place among those that are drawn. */
	String colour(int column) {
		return this.colours.isEmpty() ? PALETTE.get(0) : this.colours.get(Math.min(column, this.colours.size() - 1));
	}

	/**
	 * Something that is wrong with a chart.
	 *
	 * @param message what is wrong
	 * @param hint what to do
	 */
	record Fault(String message, String hint) {
	}

}
