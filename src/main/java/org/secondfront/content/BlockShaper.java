package org.secondfront.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Turns what CommonMark sees at the top level of a text (headings, block quotes with a
 * marker, tables with a caption under them and a chart above, images alone) into the
 * blocks of our dialect.
 */
final class BlockShaper {

	private static final Pattern NAMES = Pattern.compile("\\s*\\{(#[^{}]*)\\}\\s*$");

	private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z-]+)\\](?:\\s+(.*))?", Pattern.DOTALL);

	private static final Pattern CAPTION = Pattern.compile("^Table:\\s+");

	private final Set<String> viewpoints;

	/**
	 * Shape texts.
	 * @param viewpoints the markers of viewpoints
	 */
	BlockShaper(Set<String> viewpoints) {
		this.viewpoints = viewpoints;
	}

	void shape(Document document) {
		Node next;
		for (Node node = document.getFirstChild(); node != null; node = next) {
			next = node.getNext();
			if (node instanceof Heading heading) {
				replace(heading, section(heading));
			}
			else if (node instanceof BlockQuote quote) {
				marked(quote);
			}
			else if (node instanceof TableBlock table) {
				next = captioned(table);
			}
			else if (node instanceof Paragraph && node.getFirstChild() instanceof Image
					&& node.getFirstChild() == node.getLastChild()) {
				replace(node, new Block.Figure());
			}
		}
	}

	/** Put a block in a node's place, with the node's children. */
	private static void replace(Node node, Block block) {
		block.setSourceSpans(node.getSourceSpans());
		moveChildren(node, block);
		node.insertBefore(block);
		node.unlink();
	}

	private static void moveChildren(Node from, Node to) {
		Node child = from.getFirstChild();
		while (child != null) {
			Node after = child.getNext();
			to.appendChild(child);
			child = after;
		}
	}

	private static Block.Section section(Heading heading) {
		List<String> names = List.of();
		if (heading.getLastChild() instanceof Text last) {
			Matcher matcher = NAMES.matcher(last.getLiteral());
			if (matcher.find()) {
				names = Arrays.stream(matcher.group(1).strip().split("\\s+", -1))
					.map((name) -> name.startsWith("#") ? name.substring(1) : name)
					.toList();
				last.setLiteral(last.getLiteral().substring(0, matcher.start()));
			}
		}
		String text = PlainText.of(heading);
		return new Block.Section(heading.getLevel(), text, names.isEmpty() ? List.of(Slugs.of(text)) : names);
	}

	private void marked(BlockQuote quote) {
		Block.Marked block = marked(quote.getFirstChild());
		if (block == null) {
			return;
		}
		Node previous = quote.getPrevious();
		replace(quote, block);
		if (!this.viewpoints.contains(block.marker())) {
			return;
		}
		if (block.title() == null && previous instanceof Block.Viewpoints group) {
			group.appendChild(block);
			return;
		}
		Block.Viewpoints group = new Block.Viewpoints();
		group.setSourceSpans(block.getSourceSpans());
		block.insertBefore(group);
		group.appendChild(block);
	}

	/** Read and remove the marker's line. */
	private static Block.@Nullable Marked marked(@Nullable Node first) {
		if (!(first instanceof Paragraph) || !startsWithMarker(first)) {
			return null;
		}
		StringBuilder line = new StringBuilder();
		boolean plain = true;
		Node node = first.getFirstChild();
		while (node != null && !(node instanceof SoftLineBreak)) {
			line.append(PlainText.inline(node));
			plain &= node instanceof Text;
			node = node.getNext();
		}
		Matcher matcher = MARKER.matcher(line.toString().strip());
		if (!matcher.matches()) {
			return null;
		}
		removeBefore(first, node);
		String title = matcher.group(2);
		return new Block.Marked(matcher.group(1), (title == null || title.isBlank()) ? null : title.strip(), plain);
	}

	static boolean startsWithMarker(Node paragraph) {
		return paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith("[!")
				&& MARKER.matcher(text.getLiteral().strip()).lookingAt();
	}

	private static void removeBefore(Node paragraph, @Nullable Node lineBreak) {
		Node node = paragraph.getFirstChild();
		while (node != null) {
			Node after = node.getNext();
			boolean last = node == lineBreak;
			node.unlink();
			node = last ? null : after;
		}
		if (paragraph.getFirstChild() == null) {
			paragraph.unlink();
		}
	}

	private static @Nullable Node captioned(TableBlock table) {
		Node after = table.getNext();
		FencedCodeBlock chart = (table.getPrevious() instanceof FencedCodeBlock fence && Chart.isChart(fence)) ? fence
				: null;
		if (chart != null) {
			chart.unlink();
		}
		Block.CaptionedTable block = new Block.CaptionedTable(chart);
		block.setSourceSpans(table.getSourceSpans());
		table.insertBefore(block);
		block.appendChild(table);
		if (after instanceof Paragraph && isCaption(after) && after.getFirstChild() instanceof Text text) {
			Node next = after.getNext();
			text.setLiteral(CAPTION.matcher(text.getLiteral()).replaceFirst(""));
			Block.Caption caption = new Block.Caption();
			replace(after, caption);
			block.appendChild(caption);
			return next;
		}
		return after;
	}

	static boolean isCaption(Node paragraph) {
		return paragraph.getFirstChild() instanceof Text text && CAPTION.matcher(text.getLiteral()).find();
	}

}
