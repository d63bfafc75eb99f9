package org.secondfront.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.commonmark.renderer.html.HtmlWriter;

/**
 * Draws a table's figures as bars. Lengths are per cent of the picture's width, so that
 * words keep their size however wide it is shown.
 */
final class ChartHtml {

	/** The longest bar, in per cent: the rest is for the words behind it. */
	private static final double LONGEST = 62;

	/** With the names of columns behind the figures there is less room. */
	private static final double LONGEST_OF_SEVERAL = 46;

	private static final int LABEL = 20;

	private static final int BAR = 13;

	private static final int BETWEEN_BARS = 5;

	private static final int BETWEEN_ROWS = 9;

	private final HtmlWriter html;

	private final Chart chart;

	private final ChartFigures figures;

	ChartHtml(HtmlWriter html, Chart chart, ChartFigures figures) {
		this.html = html;
		this.chart = chart;
		this.figures = figures;
	}

	void render() {
		List<ChartFigures.Row> rows = this.figures.drawn(this.chart);
		this.html.tag("p", Map.of("class", "chart-title"));
		this.html.text(this.chart.title());
		this.html.tag("/p");
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", "bars");
		attributes.put("role", "img");
		attributes.put("aria-label", "Chart: " + this.chart.title());
		attributes.put("width", "100%");
		attributes.put("height", String.valueOf(rows.size() * rowHeight() - BETWEEN_ROWS));
		this.html.tag("svg", attributes);
		int top = 0;
		for (ChartFigures.Row row : rows) {
			row(row, top);
			top += rowHeight();
		}
		this.html.tag("/svg");
	}

	private int rowHeight() {
		return LABEL + this.chart.columns().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS + BETWEEN_ROWS;
	}

	private void row(ChartFigures.Row row, int top) {
		text(row.label(), "label", "0", top + LABEL - 6);
		int y = top + LABEL;
		for (int column = 0; column < this.chart.columns().size(); column++) {
			bar(row, column, y);
			y += BAR + BETWEEN_BARS;
		}
	}

	private void bar(ChartFigures.Row row, int column, int y) {
		String heading = this.chart.columns().get(column);
		ChartFigures.Cell cell = row.at(this.figures.headings().indexOf(heading));
		OptionalDouble value = cell.value();
		boolean several = this.chart.columns().size() > 1;
		double greatest = this.figures.greatest(this.chart);
		double length = (value.isPresent() && greatest > 0)
				? value.getAsDouble() / greatest * (several ? LONGEST_OF_SEVERAL : LONGEST) : 0;
		String width = String.format(Locale.ROOT, "%.1f%%", length);
		if (length > 0) {
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put("class", this.chart.colour(column));
			attributes.put("y", String.valueOf(y));
			attributes.put("width", width);
			attributes.put("height", String.valueOf(BAR));
			this.html.tag("rect", attributes, true);
		}
		text(several ? cell.text() + " " + heading : cell.text(), "figure", width, y + BAR - 2);
	}

	private void text(String words, String kind, String x, int y) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", kind);
		attributes.put("x", x);
		attributes.put("y", String.valueOf(y));
		if (kind.equals("figure")) {
			attributes.put("dx", x.equals("0.0%") ? "0" : "6");
		}
		this.html.tag("text", attributes);
		this.html.text(words);
		this.html.tag("/text");
	}

}
