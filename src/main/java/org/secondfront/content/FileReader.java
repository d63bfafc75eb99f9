package org.secondfront.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.secondfront.vocabulary.PageKind;

/**
 * Reads one file, by where it lies. Immutable and thread-safe.
 */
final class FileReader {

	private static final Map<String, PageKind> ENTRIES = Map.of("sources", PageKind.SOURCE, "timeline", PageKind.EVENT,
			"trails", PageKind.TRAIL);

	private static final Set<String> IGNORED = Set.of("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt");

	private final String root;

	private final YamlReader yaml;

	private final EntryReader entries;

	private final ContentLimits limits;

	FileReader(String root, YamlReader yaml, Site site, ContentLimits limits) {
		this.root = root;
		this.yaml = yaml;
		this.limits = limits;
		this.entries = new EntryReader(yaml, site, limits);
	}

	/**
	 * What was read of a file.
	 *
	 * @param drafts its pages
	 * @param problems problems that belong to no page
	 * @param damaged whether there may be pages in it that could not be read
	 */
	record Result(List<PageDraft> drafts, Problems problems, boolean damaged) {

		/** Remember the problems so far, which are those of the file alone. */
		void mark() {
			this.problems.mark();
			this.drafts.forEach((draft) -> draft.problems.mark());
		}

		/** Forget every problem since the mark. */
		void rewind() {
			this.problems.rewind();
			this.drafts.forEach((draft) -> draft.problems.rewind());
		}

	}

	/**
	 * Read a file of entries.
	 * @param file a file whose path says so
	 * @return its entries
	 */
	Result entries(InputFile file) {
		EntryReader.Entries read = this.entries.read(file, entries(file.path()).orElseThrow());
		return new Result(read.drafts(), read.problems(), read.damaged());
	}

	/**
	 * Read a person's life ahead of the text.
	 * @param file the file of a person's page
	 * @return the page, with its front matter alone
	 */
	Result life(InputFile file) {
		PageDraft draft = MarkdownReader.frontOnly(file, PagePaths.named(file.path()).orElseThrow(), this.yaml);
		return new Result(List.of(draft), draft.problems, false);
	}

	/**
	 * Read any other file.
	 * @param file the file
	 * @param bodies reads the text of pages
	 * @return the page, if it is one's file
	 */
	Result read(InputFile file, BodyReader bodies) {
		Problems problems = new Problems(file.path(), this.limits.problems());
		PagePaths.Named named = PagePaths.named(file.path()).orElse(null);
		if (named != null && named.isSound()) {
			return new Result(List.of(new MarkdownReader(this.yaml, bodies, this.limits).read(file, named)), problems,
					false);
		}
		if (named != null) {
			String slug = Slugs.of(named.slug());
			problems.add(ProblemCode.BAD_SLUG, Position.START,
					"the path cannot be an address: lower-case letters, digits and single hyphens",
					slug.isEmpty() ? "rename the file" : "rename it to something like " + slug + ".md");
		}
		else if (!isKnown(file)) {
			problems.add(ProblemCode.STRAY_FILE, Position.START, "this file has no meaning where it lies",
					"articles lie in articles/<topic>/<slug>.md, other pages in people/, places/, glossary/ and topics/, "
							+ "YAML files (.yaml) in sources/, timeline/ and trails/");
		}
		return new Result(List.of(), problems, named != null);
	}

	/**
	 * The kind of page that a YAML file's entries are.
	 * @param path the path of the file
	 * @return the kind, or empty if it is no such file
	 */
	static Optional<PageKind> entries(String path) {
		String[] parts = path.split("/", -1);
		String name = parts[parts.length - 1];
		if (parts.length == 2 && name.equals("claims.yaml")) {
			return Optional.of(PageKind.CLAIM);
		}
		return (parts.length == 3 && name.endsWith(".yaml")) ? Optional.ofNullable(ENTRIES.get(parts[1]))
				: Optional.empty();
	}

	private boolean isKnown(InputFile file) {
		String[] parts = file.path().split("/", -1);
		return file.path().equals(this.root + "/site.yaml") || ImageFile.isNamedSo(file.path())
				|| (parts.length == 2 && IGNORED.contains(parts[1]));
	}

}
