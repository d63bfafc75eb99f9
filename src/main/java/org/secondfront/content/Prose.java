package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.secondfront.vocabulary.PageAddress;

/**
 * The words of a paragraph as its writer says them: what stands in quotation marks or
 * brackets and what is in italics, such as titles, is blotted out. Knows where each word
 * is in the file, and which words link to a page.
 */
final class Prose {

	/** Stands for each character that is blotted out. */
	private static final char BLOT = '\uFFFC';

	private static final Pattern ASIDE = Pattern.compile("“[^“”]*”|\"[^\"]*\"|\\([^()]*\\)|‘[^‘]*?’(?![\\p{L}])");

	private final ParsedBody body;

	private final String path;

	private final StringBuilder written = new StringBuilder();

	private final List<Piece> pieces = new ArrayList<>();

	private final List<LinkedWords> links = new ArrayList<>();

	private final String text;

	/**
	 * A node of text.
	 */
	private record Piece(int start, Node node) {

	}

	/**
	 * Words that link to a page.
	 *
	 * @param start where they begin in {@link #text}
	 * @param end where they end
	 * @param target the page
	 */
	record LinkedWords(int start, int end, PageAddress target) {

	}

	Prose(ParsedBody body, String path, Node paragraph) {
		this.body = body;
		this.path = path;
		children(paragraph, false);
		this.text = blotted(this.written);
	}

	private static String blotted(StringBuilder text) {
		Matcher matcher = ASIDE.matcher(text.toString());
		while (matcher.find()) {
			for (int i = matcher.start(); i < matcher.end(); i++) {
				text.setCharAt(i, BLOT);
			}
		}
		return text.toString();
	}

	private void children(Node node, boolean blot) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			add(child, blot);
		}
	}

	private void add(Node node, boolean blot) {
		if (node instanceof Text text) {
			this.pieces.add(new Piece(this.written.length(), node));
			this.written.append(blot ? String.valueOf(BLOT).repeat(text.getLiteral().length()) : text.getLiteral());
		}
		else if (node instanceof Code || node instanceof HtmlInline) {
			this.written.append(BLOT);
		}
		else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
			this.written.append(' ');
		}
		else if (node instanceof Link link) {
			int start = this.written.length();
			children(link, blot);
			if (Destination.of(this.path, link.getDestination()) instanceof Destination.ToPage page && !blot) {
				this.links.add(new LinkedWords(start, this.written.length(), page.address()));
			}
		}
		else if (!(node instanceof Citation || node instanceof FootnoteReference || node instanceof Image)) {
			children(node, blot || node instanceof Emphasis);
		}
	}

	String text() {
		return this.text;
	}

	List<LinkedWords> links() {
		return this.links;
	}

	Position at(int offset) {
		Piece piece = this.pieces.get(0);
		for (Piece next : this.pieces) {
			if (next.start > offset) {
				break;
			}
			piece = next;
		}
		return this.body.at(piece.node, offset - piece.start);
	}

	/**
	 * The sentences.
	 * @return where each begins, and at last where the text ends
	 */
	List<Integer> sentences() {
		return Sentences.bounds(this.text);
	}

}
