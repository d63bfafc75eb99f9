package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Nearest;
import org.secondfront.content.Page;
import org.secondfront.content.Slugs;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * A file to start from: finds out whether its name is sound and free, and writes it.
 */
final class NewFile {

	private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ’'().–—-]*+");

	private static final Pattern NOT_TEXT = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

	private final Path directory;

	private final Content content;

	private NewFile(Path directory, Content content) {
		this.directory = directory;
		this.content = content;
	}

	/**
	 * Look at what there is.
	 * @throws CommandFailure if there is no content directory
	 */
	static NewFile in(Path directory) {
		if (!Files.isDirectory(directory.resolve("topics"))) {
			throw new CommandFailure("There is no directory " + directory.resolve("topics")
					+ ". Start this where the content is, or name it: --secondfront.content=DIRECTORY");
		}
		return new NewFile(directory, new ContentReader(ContentLimits.DEFAULT).read(directory, null));
	}

	Path directory() {
		return this.directory;
	}

	Content content() {
		return this.content;
	}

	/**
	 * The slugs of a kind, in the order of the alphabet.
	 */
	List<String> slugs(PageKind kind) {
		return this.content.pages()
			.stream()
			.map(Page::address)
			.filter((address) -> address.kind() == kind)
			.map(PageAddress::slug)
			.toList();
	}

	/**
	 * Refuse a name that no address may have, or that is taken.
	 */
	void require(PageKind kind, String slug) {
		if (!Slugs.isSlug(slug)) {
			String near = Slugs.of(slug);
			throw new CommandFailure("'" + slug + "' cannot be part of an address: use lower-case letters a to z, "
					+ "digits and single hyphens, like " + (near.isEmpty() ? "tehran-conference" : near) + ".");
		}
		for (Page page : this.content.pages()) {
			if (page.address().kind() == kind) {
				if (page.address().slug().equals(slug)) {
					throw exists(kind, file(page) + ":" + page.line());
				}
				if (page.aliases().contains(slug)) {
					throw new CommandFailure("'" + slug + "' leads to " + page.address() + " already: it is one of the "
							+ "aliases in " + file(page) + ". Choose another name, or take it out there.");
				}
			}
		}
	}

	private Path file(Page page) {
		return this.directory.resolve(page.path().substring(page.path().indexOf('/') + 1));
	}

	private static CommandFailure exists(PageKind kind, String where) {
		return new CommandFailure("There is " + article(kind) + " of that name already: " + where
				+ ". Write there, or choose another name: all " + kind.segment() + " share one list of names.");
	}

	private static String article(PageKind kind) {
		return ((kind == PageKind.ARTICLE) ? "an " : "a ") + kind.noun();
	}

	/**
	 * Write a page. A file that is there already is never touched.
	 * @return the file
	 */
	Path write(PageKind kind, String name, String text) throws IOException {
		Path file = this.directory.resolve(kind.segment()).resolve(name);
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			throw exists(kind, file.toString());
		}
		return file;
	}

	/**
	 * A hint that names what was probably meant, else everything that there is.
	 */
	static String hint(String word, List<String> candidates) {
		String nearest = Nearest.of(word, candidates);
		if (nearest != null) {
			return "Did you mean " + nearest + "? ";
		}
		return candidates.isEmpty() ? "" : "There are: " + String.join(", ", candidates) + ". ";
	}

	/**
	 * The title: as given, else made of the slug's words.
	 */
	static String title(@Nullable String given, String slug) {
		return (given != null && !given.isBlank()) ? squeezed(given)
				: Arrays.stream(slug.split("-"))
					.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
					.collect(Collectors.joining(" "));
	}

	/**
	 * A text as YAML takes it for this text, in one line, and not for a number, a truth
	 * value or a part of its own notation.
	 */
	static String scalar(String text) {
		String line = squeezed(text);
		boolean plain = PLAIN.matcher(line).matches() && !NOT_TEXT.matcher(line).matches();
		return plain ? line : "'" + line.replace("'", "''") + "'";
	}

	/** Control characters would not come through YAML. */
	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Cs}]+", " ").strip();
	}

}
