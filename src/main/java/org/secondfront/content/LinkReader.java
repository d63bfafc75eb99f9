package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Reads the links and images of a text.
 */
final class LinkReader {

	private final ParsedBody body;

	private final PageDraft draft;

	private final Map<String, ImageFile> files;

	private final List<Body.Link> links = new ArrayList<>();

	private final List<Body.Image> images = new ArrayList<>();

	private final ContentLimits limits;

	private final boolean keepText;

	private final Map<String, Destination.ToPage> targets;

	private final List<ToPerson> people = new ArrayList<>();

	private int count;

	/**
	 * A link to a person.
	 *
	 * @param node the link
	 * @param person the person's page
	 */
	record ToPerson(Link node, PageAddress person) {

	}

	LinkReader(ParsedBody body, PageDraft draft, Map<String, ImageFile> files, ContentLimits limits,
			Map<String, Destination.ToPage> targets, boolean keepText) {
		this.targets = targets;
		this.keepText = keepText;
		this.limits = limits;
		this.body = body;
		this.draft = draft;
		this.files = files;
	}

	void read() {
		NoteIndex.walk(this.body.document(), (node) -> {
			if (node instanceof Link link) {
				this.count++;
				if (this.count <= this.limits.links()) {
					link(link);
				}
			}
			else if (node instanceof Image image) {
				image(image);
			}
		});
		BodyReader.tooMuch("links", this.count, this.limits.links(), this.draft);
	}

	List<Body.Link> links() {
		return this.links;
	}

	/** The links to people. */
	List<ToPerson> people() {
		return this.people;
	}

	List<Body.Image> images() {
		return this.images;
	}

	private void link(Link link) {
		String written = link.getDestination();
		Position at = this.body.last(link, written, 0);
		Destination destination = Destination.of(this.draft.path, written);
		if (destination instanceof Destination.Bad bad) {
			this.draft.problems.add(bad.code(), at, bad.message(), bad.hint());
		}
		else if (destination instanceof Destination.ToPage page) {
			Destination.ToPage known = Destination.ENTRIES.contains(page.address().kind()) ? null
					: this.targets.putIfAbsent(page.path(), page);
			Destination.ToPage kept = (known != null) ? known : page;
			add(link, at, kept.address(), page.anchor(), kept.path());
		}
		else if (destination instanceof Destination.Here here) {
			add(link, at, this.draft.address, here.anchor(), this.draft.path);
		}
	}

	private void add(Link link, Position at, PageAddress target, @Nullable String anchor, String path) {
		String written = link.getDestination();
		int hash = written.indexOf('#');
		Position anchorAt = (anchor != null) ? this.body.last(link, written, hash + 1) : at;
		Reference reference = new Reference(Reference.Kind.LINK, target, anchor, at.line(), at.column());
		this.draft.needs.add(new Need(reference, anchorAt, path));
		if (target.kind() == PageKind.PERSON) {
			this.people.add(new ToPerson(link, target));
		}
		if (this.keepText) {
			this.links.add(new Body.Link(target, anchor, this.body.section(link),
					PlainText.sentence(ParsedBody.container(link), link), at.line(), at.column()));
		}
	}

	private void image(Image image) {
		Problems problems = this.draft.problems;
		String written = image.getDestination();
		Position at = this.body.last(image, written, 0);
		if (PlainText.of(image).isEmpty()) {
			problems.add(ProblemCode.IMAGE_WITHOUT_TEXT, this.body.at(image), "the image has no alternative text",
					"say between the brackets what it shows, for those who cannot see it");
		}
		String path = Destination.SCHEME.matcher(written).matches() ? null
				: PagePaths.resolve(this.draft.path, written);
		ImageFile file = (path != null) ? this.files.get(path) : null;
		if (file == null) {
			List<String> near = this.files.keySet()
				.stream()
				.map((it) -> PagePaths.relative(this.draft.path, it))
				.toList();
			problems.add(ProblemCode.MISSING_IMAGE, at, "there is no image “" + written + "” in the tree",
					Nearest.hint(written, near, "put it into the images folder and give its relative path"));
		}
		else if (file.image() == null) {
			problems.add(ProblemCode.IMAGE_TYPE, at, "“" + written + "” is no PNG, JPEG or GIF image",
					"save it as one of these");
		}
		else {
			this.images.add(file.image());
		}
	}

}
