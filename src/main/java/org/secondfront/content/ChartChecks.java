package org.secondfront.content;

import org.commonmark.node.FencedCodeBlock;

/**
 * Checks what a chart says against the table that it draws.
 */
final class ChartChecks {

	private final ParsedBody body;

	private final Problems problems;

	ChartChecks(ParsedBody body, Problems problems) {
		this.body = body;
		this.problems = problems;
	}

	/** A fence that no table took up. */
	void stray(FencedCodeBlock fence) {
		if (fence.getParent() == this.body.document()) {
			this.problems.add(ProblemCode.CHART_WITHOUT_TABLE, this.body.at(fence), "no table stands under this chart",
					"put it directly before the table whose figures it draws, with a blank line between");
		}
		else {
			this.problems.add(ProblemCode.CHART_WITHOUT_TABLE, this.body.at(fence),
					"a chart stands within another block", "put it and its table at the top level of the text");
		}
	}

	void check(Block.CaptionedTable table, FencedCodeBlock fence) {
		Chart chart = Chart.read(fence,
				(written, fault) -> this.problems.add(ProblemCode.BAD_CHART,
						written.isEmpty() ? this.body.at(fence) : this.body.at(fence, written, 0), fault.message(),
						fault.hint()));
		ChartFigures figures = table.figures();
		for (String column : chart.columns()) {
			column(chart, figures, fence, column);
		}
		for (String row : chart.left()) {
			if (figures.rows().stream().noneMatch((it) -> it.label().equals(row))) {
				this.problems.add(ProblemCode.UNKNOWN_ROW, this.body.last(fence, row, 0),
						"the table has no row “" + row + "”",
						Nearest.hint(row, figures.rows().stream().map(ChartFigures.Row::label).toList(),
								"write the words of its first cell"));
			}
		}
	}

	private void column(Chart chart, ChartFigures figures, FencedCodeBlock fence, String column) {
		int place = figures.headings().indexOf(column);
		if (place < 0) {
			this.problems.add(ProblemCode.UNKNOWN_COLUMN, this.body.last(fence, column, 0),
					"the table has no column “" + column + "”",
					Nearest.hint(column, figures.headings(), "write its heading as the table has it"));
			return;
		}
		if (figures.drawn(chart).stream().noneMatch((row) -> row.at(place).value().isPresent())) {
			this.problems.add(ProblemCode.NO_FIGURES, this.body.last(fence, column, 0),
					"the column “" + column + "” has no figures to draw", "name a column that has some");
		}
		for (ChartFigures.Row row : figures.drawn(chart)) {
			if (row.at(place).hasSeveral()) {
				this.problems.add(ProblemCode.SEVERAL_FIGURES,
						this.body.at(row.at(place).node(), row.at(place).text(), 0),
						"“" + row.at(place).text() + "” has more than one figure, and a bar can show but one",
						"leave the row out of the chart with “leave-out: " + row.label() + "”");
			}
		}
	}

}
