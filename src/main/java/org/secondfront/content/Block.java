package org.secondfront.content;

import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that CommonMark does not know. They are made from its own after parsing, by
 * {@link BlockShaper}.
 */
abstract sealed class Block extends CustomBlock {

	/**
	 * A heading that can be linked to. Its children are the words.
	 */
	static final class Section extends Block {

		private final int level;

		private final String text;

		private final List<String> names;

		Section(int level, String text, List<String> names) {
			this.level = level;
			this.text = text;
			this.names = names;
		}

		int level() {
			return this.level;
		}

		/** The heading in plain text. */
		String text() {
			return this.text;
		}

		/** Its anchor; may be empty where the heading gives none. */
		String anchor() {
			return this.names.get(0);
		}

		/** Former anchors. */
		List<String> aliases() {
			return this.names.subList(1, this.names.size());
		}

	}

	/**
	 * A block with a marker. Its children are what stands after the marker's line.
	 */
	static final class Marked extends Block {

		private final String marker;

		private final @Nullable String title;

		private final boolean plain;

		Marked(String marker, @Nullable String title, boolean plain) {
			this.marker = marker;
			this.title = title;
			this.plain = plain;
		}

		/** The word of the marker, as written. */
		String marker() {
			return this.marker;
		}

		@Nullable String title() {
			return this.title;
		}

		/** Whether the title is plain text. */
		boolean plain() {
			return this.plain;
		}

	}

	/**
	 * Marked blocks of viewpoints, side by side. They are its children.
	 */
	static final class Viewpoints extends Block {

	}

	/**
	 * A table with its caption. Children: the table and, where there is one, a
	 * {@link Caption}.
	 */
	static final class CaptionedTable extends Block {

		private final @Nullable FencedCodeBlock chart;

		CaptionedTable(@Nullable FencedCodeBlock chart) {
			this.chart = chart;
		}

		/** The fence above it that has it drawn; null if there is none. */
		@Nullable FencedCodeBlock chart() {
			return this.chart;
		}

		/** What there is to draw. */
		ChartFigures figures() {
			return (getFirstChild() instanceof TableBlock table) ? ChartFigures.of(table)
					: new ChartFigures(List.of(), List.of());
		}

	}

	/**
	 * The caption of a table. Its children are the words, without "Table:".
	 */
	static final class Caption extends Block {

	}

	/**
	 * An image with a paragraph of its own, which is its child.
	 */
	static final class Figure extends Block {

	}

}
