package org.secondfront.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Which page a Markdown file is, by its path alone.
 */
final class PagePaths {

	private static final String EXTENSION = ".md";

	private PagePaths() {
	}

	/**
	 * What a path says.
	 *
	 * @param kind the kind of page that the folder holds
	 * @param folder the folder of an article within that of its kind, otherwise null
	 * @param slug the file's name without its extension, which may be no slug
	 */
	record Named(PageKind kind, @Nullable String folder, String slug) {

		boolean isSound() {
			return Slugs.isSlug(this.slug) && (this.folder == null || Slugs.isSlug(this.folder));
		}

		PageAddress address() {
			return new PageAddress(this.kind, this.slug);
		}

	}

	/**
	 * Read a path.
	 * @param path a path with the content directory as its first part
	 * @return what it says, or empty if no page's file may lie there
	 */
	static Optional<Named> named(String path) {
		List<String> parts = List.of(path.split("/", -1));
		if (!path.endsWith(EXTENSION) || parts.size() < 3) {
			return Optional.empty();
		}
		String name = parts.get(parts.size() - 1);
		String slug = name.substring(0, name.length() - EXTENSION.length());
		PageKind kind = PageKind.ofSegment(parts.get(1)).orElse(null);
		if (kind == PageKind.ARTICLE) {
			return (parts.size() == 4) ? Optional.of(new Named(kind, parts.get(2), slug)) : Optional.empty();
		}
		boolean file = kind == PageKind.TOPIC || kind == PageKind.PERSON || kind == PageKind.PLACE
				|| kind == PageKind.TERM;
		return (kind != null && file && parts.size() == 3) ? Optional.of(new Named(kind, null, slug))
				: Optional.empty();
	}

	/**
	 * Follow a relative path.
	 * @param from the path of the file it is written in
	 * @param relative the relative path, with forward slashes
	 * @return the path it leads to, or null if it leaves the content directory
	 */
	static @Nullable String resolve(String from, String relative) {
		return resolve(from, relative, 1);
	}

	/**
	 * Follow a relative path, perhaps to a directory beside the content, such as that of
	 * the ledger.
	 * @param from the path of the file it is written in
	 * @param relative the relative path, with forward slashes
	 * @return the path it leads to, or null if it leads further away
	 */
	static @Nullable String resolveBeside(String from, String relative) {
		return resolve(from, relative, 0);
	}

	/** Follow a path that must not leave so many directories. */
	private static @Nullable String resolve(String from, String relative, int least) {
		String[] parts = (from.substring(0, from.lastIndexOf('/') + 1) + relative).split("/", -1);
		Deque<String> kept = new ArrayDeque<>();
		for (String part : parts) {
			if (part.equals("..")) {
				if (kept.size() <= least) {
					return null;
				}
				kept.removeLast();
			}
			else if (!part.isEmpty() && !part.equals(".")) {
				kept.addLast(part);
			}
		}
		return String.join("/", kept);
	}

	/**
	 * The relative path between two files.
	 * @param from the path of the file it will be written in
	 * @param to the path it is to lead to
	 * @return the relative path
	 */
	static String relative(String from, String to) {
		String[] here = from.split("/", -1);
		String[] there = to.split("/", -1);
		int same = 0;
		while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
			same++;
		}
		StringBuilder path = new StringBuilder("../".repeat(here.length - 1 - same));
		for (int i = same; i < there.length; i++) {
			path.append((i > same) ? "/" : "").append(there[i]);
		}
		return path.toString();
	}

}
