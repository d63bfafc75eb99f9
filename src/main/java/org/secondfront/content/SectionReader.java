package org.secondfront.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Reads the sections of a text and checks its headings and anchors.
 */
final class SectionReader {

	/** The names of notes and of passages. */
	private static final Pattern RESERVED = Pattern.compile("(note|noteref)-[0-9]+(-[0-9]+)?|p-[0-9a-f]{8}(-[0-9]+)?");

	private static final int MOST_ALIASES = 20;

	private final ParsedBody body;

	private final PageDraft draft;

	private final ContentLimits limits;

	private final boolean keepText;

	private final Set<String> anchors = new HashSet<>();

	private int level = 1;

	SectionReader(ParsedBody body, PageDraft draft, ContentLimits limits, boolean keepText) {
		this.keepText = keepText;
		this.body = body;
		this.draft = draft;
		this.limits = limits;
	}

	List<Body.Section> read() {
		List<Body.Section> sections = new ArrayList<>();
		boolean empty = true;
		Node node = this.body.document().getFirstChild();
		while (node != null) {
			Block.Section heading = (node instanceof Block.Section it) ? it : null;
			StringBuilder text = new StringBuilder();
			Node next = (heading != null) ? node.getNext() : node;
			while (next != null && !(next instanceof Block.Section)) {
				empty &= next instanceof FootnoteDefinition;
				if (this.keepText) {
					text.append(PlainText.of(next)).append('\n');
				}
				next = next.getNext();
			}
			if (heading != null) {
				check(heading);
				sections.add(new Body.Section(heading.anchor(), heading.text(), heading.level(),
						text.toString().strip(), heading.aliases()));
			}
			node = next;
		}
		if (empty) {
			this.draft.problems.add(ProblemCode.EMPTY_BODY, this.draft.start(), "the page has no text",
					"write it under the front matter, or mark the page with “status: draft” when it has some");
		}
		nested();
		BodyReader.tooMuch("headings", sections.size(), this.limits.headings(), this.draft);
		return sections;
	}

	private void check(Block.Section heading) {
		Problems problems = this.draft.problems;
		if (heading.level() == 1) {
			problems.add(ProblemCode.LEVEL_ONE_HEADING, this.body.at(heading),
					"a heading of the first level stands in the text", "the title is that; begin sections with ##");
		}
		else if (heading.level() > this.level + 1) {
			problems.add(ProblemCode.SKIPPED_HEADING_LEVEL, this.body.at(heading),
					"the heading is of level " + heading.level() + " under one of level " + this.level,
					"write it with " + "#".repeat(this.level + 1));
		}
		this.level = heading.level();
		if (heading.text().isEmpty()) {
			problems.add(ProblemCode.EMPTY_HEADING, this.body.at(heading), "the heading has no words",
					"write some, or remove it");
		}
		else {
			anchor(heading, heading.anchor());
			if (heading.aliases().size() > MOST_ALIASES) {
				problems.add(ProblemCode.BAD_ANCHOR, this.body.at(heading),
						"the heading has more than " + MOST_ALIASES + " former anchors",
						"keep those that were published");
				return;
			}
			heading.aliases().forEach((alias) -> anchor(heading, alias));
		}
	}

	private void anchor(Block.Section heading, String anchor) {
		Position at = anchor.isEmpty() ? this.body.at(heading) : this.body.last(heading, "#" + anchor, 1);
		Problems problems = this.draft.problems;
		if (!Slugs.isSlug(anchor) || RESERVED.matcher(anchor).matches()) {
			problems.add(ProblemCode.BAD_ANCHOR, at,
					anchor.isEmpty() ? "the heading gives no anchor" : "“" + anchor + "” cannot be an anchor",
					"give one by hand: lower-case letters, digits and single hyphens, such as {#the-date}");
		}
		else if (!this.anchors.add(anchor)) {
			problems.add(ProblemCode.DUPLICATE_ANCHOR, at, "another heading has the anchor “" + anchor + "” already",
					"give this one its own, such as {#" + anchor + "-2}");
		}
	}

	private void nested() {
		NoteIndex.walk(this.body.document(), (node) -> {
			if (node instanceof Heading) {
				this.draft.problems.add(ProblemCode.NESTED_HEADING, this.body.at(node),
						"a heading stands within a list, a quotation or a block",
						"write it in bold, or end the block before it");
			}
		});
	}

}
