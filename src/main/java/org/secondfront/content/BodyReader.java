package org.secondfront.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a page into its draft: sections, links, notes, and everything that is
 * wrong with them. Immutable and thread-safe.
 */
final class BodyReader {

	private final Site site;

	private final Dialect dialect;

	private final ContentLimits limits;

	private final Map<String, ImageFile> images;

	private final Treated treated;

	private final Lives lives;

	/** One object for each page that is linked to, however often. */
	private final Map<String, Destination.ToPage> targets = new ConcurrentHashMap<>();

	private final boolean checkOnly;

	/**
	 * Read texts.
	 * @param site the site
	 * @param limits how much to take
	 * @param images the images of the tree
	 * @param treated what the timeline and the ledger say of the pages
	 * @param lives when people were born and died
	 * @param checkOnly whether only problems matter, and no text need be kept
	 */
	BodyReader(Site site, ContentLimits limits, Map<String, ImageFile> images, Treated treated, Lives lives,
			boolean checkOnly) {
		this.lives = lives;
		this.treated = treated;
		this.checkOnly = checkOnly;
		this.site = site;
		this.dialect = new Dialect(site, limits);
		this.limits = limits;
		this.images = images;
	}

	/**
	 * Read a text.
	 * @param draft the page, whose body is set and whose problems are reported
	 * @param source the file
	 * @param bodyStart where in it the text begins
	 */
	void read(PageDraft draft, SourceText source, int bodyStart) {
		Document document = this.dialect.parse(source.text().substring(bodyStart));
		ParsedBody body = new ParsedBody(source, bodyStart, document);
		Nesting.check(body, this.limits, draft.problems);
		List<Body.Section> sections = new SectionReader(body, draft, this.limits, !this.checkOnly).read();
		new BlockChecks(body, draft.problems, this.site).check();
		NoteIndex index = new NoteIndex(document);
		List<Body.Note> notes = new NoteReader(body, draft, this.limits, !this.checkOnly).read(index);
		TextChecks.check(body, index, draft.problems);
		LinkReader links = new LinkReader(body, draft, this.images, this.limits, this.targets, !this.checkOnly);
		links.read();
		new HistoryReader(body, draft, this.lives).read(links.people());
		new TreatmentChecks(body, draft, this.treated.on(draft.address)).check();
		Body read = new Body(sections, links.links(), notes, links.images(),
				this.checkOnly ? "" : PlainText.of(document));
		draft.anchors = read.anchors();
		draft.body = this.checkOnly ? Body.EMPTY : read;
	}

	/** Whether the text of pages is to be kept. */
	boolean keepsText() {
		return !this.checkOnly;
	}

	static void tooMuch(String what, int count, int limit, PageDraft draft) {
		if (count > limit) {
			draft.problems.add(ProblemCode.TOO_MUCH, draft.start(),
					"the page has " + count + " " + what + ", more than " + limit, "part it into several pages");
		}
	}

	/**
	 * Where a node's nearest block of a kind is.
	 * @param node a node
	 * @param kind the kind of block
	 * @return the block around it, or null if there is none
	 */
	static @Nullable Node around(Node node, Class<? extends Node> kind) {
		Node it = node.getParent();
		while (it != null && !kind.isInstance(it)) {
			it = it.getParent();
		}
		return it;
	}

}
