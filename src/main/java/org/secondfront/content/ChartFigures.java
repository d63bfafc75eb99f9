package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * The figures of a table, as a chart draws them.
 *
 * @param headings the headings of its columns
 * @param rows its rows
 */
record ChartFigures(List<String> headings, List<Row> rows) {

	private static final Pattern NUMBER = Pattern
		.compile("(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(thousand|million|billion))?");

	static ChartFigures of(TableBlock table) {
		List<String> headings = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		NoteIndex.walk(table, (node) -> {
			if (node instanceof TableRow row && row.getParent() instanceof TableHead) {
				cells(row).forEach((cell) -> headings.add(cell.text()));
			}
			else if (node instanceof TableRow row) {
				rows.add(new Row(cells(row)));
			}
		});
		return new ChartFigures(headings, rows);
	}

	private static List<Cell> cells(TableRow row) {
		List<Cell> cells = new ArrayList<>();
		for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof TableCell cell) {
				cells.add(new Cell(cell, PlainText.of(cell).strip()));
			}
		}
		return cells;
	}

	/** The greatest figure of some columns; 0 if they have none. */
	double greatest(Chart chart) {
		return drawn(chart).stream()
			.flatMapToDouble((row) -> chart.columns()
				.stream()
				.mapToDouble((column) -> row.at(this.headings.indexOf(column)).value().orElse(0)))
			.max()
			.orElse(0);
	}

	/** The rows that are not left out. */
	List<Row> drawn(Chart chart) {
		return this.rows.stream().filter((row) -> !chart.left().contains(row.label())).toList();
	}

	/**
	 * A row.
	 *
	 * @param cells its cells
	 */
	record Row(List<Cell> cells) {

		private static final Cell NONE = new Cell(new TableCell(), "");

		String label() {
			return at(0).text();
		}

		Cell at(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : NONE;
		}

	}

	/**
	 * A cell.
	 *
	 * @param node where it is written
	 * @param text its words
	 */
	record Cell(TableCell node, String text) {

		/** Its figure, such as 2,000,000 for "over 2 million"; empty if it has none. */
		OptionalDouble value() {
			Matcher number = NUMBER.matcher(this.text);
			if (!number.find()) {
				return OptionalDouble.empty();
			}
			double value = Double.parseDouble(number.group(1).replace(",", ""));
			String unit = (number.group(2) != null) ? number.group(2).toLowerCase(Locale.ROOT) : "";
			return OptionalDouble.of(value * switch (unit) {
				case "thousand" -> 1e3;
				case "million" -> 1e6;
				case "billion" -> 1e9;
				default -> 1;
			});
		}

		/** Whether it is a span, or otherwise more than one figure. */
		boolean hasSeveral() {
			return NUMBER.matcher(this.text).results().count() > 1;
		}

	}

}
