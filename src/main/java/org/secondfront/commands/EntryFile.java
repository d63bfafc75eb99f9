package org.secondfront.commands;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * A YAML file that lists entries. Lines are only ever added at its end, in the form that
 * it has: its line ends, its indent, a blank line between entries or none.
 */
final class EntryFile {

	private static final Pattern ENTRY = Pattern.compile("(?m)^( *)- ");

	private static final Pattern PARTED = Pattern.compile("\\S[ \\t]*\\R[ \\t]*\\R *- ");

	private final Path file;

	EntryFile(Path file) {
		this.file = file;
	}

	/**
	 * Add a source, and look whether it is read back as one. If it is not, or if it has
	 * errors, it is taken out again.
	 * @param entry the entry's lines
	 * @param content the content directory
	 * @param id the source's identifier
	 * @return the line it stands at
	 * @throws CommandFailure if the file or the entry is not sound
	 */
	int append(List<String> entry, Path content, String id) throws IOException {
		Files.createDirectories(this.file.getParent());
		byte[] before = Files.exists(this.file) ? Files.readAllBytes(this.file) : new byte[0];
		byte[] added = addition(new String(before, StandardCharsets.UTF_8), entry).getBytes(StandardCharsets.UTF_8);
		Files.write(this.file, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		Content read = new ContentReader(ContentLimits.DEFAULT).read(content, null);
		Page page = read.page(new PageAddress(PageKind.SOURCE, id)).orElse(null);
		if (page != null && !page.faulty()) {
			return page.line();
		}
		takeOut(before.length, added.length);
		String path = content.toAbsolutePath().normalize().getFileName() + "/sources/" + this.file.getFileName();
		String errors = read.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR && problem.file().equals(path))
			.map(Problem::toString)
			.collect(Collectors.joining(System.lineSeparator()));
		throw new CommandFailure(String.join(System.lineSeparator(), "This cannot be added to " + this.file + ":",
				String.join(System.lineSeparator(), entry), "", errors, "The file is as it was."));
	}

	/** Nobody else's lines are cut off, should the file have grown meanwhile. */
	private void takeOut(long before, long added) throws IOException {
		if (before == 0) {
			Files.delete(this.file);
			return;
		}
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.WRITE)) {
			if (channel.size() == before + added) {
				channel.truncate(before);
			}
		}
	}

	/** What to write at the end of the text. */
	private static String addition(String text, List<String> entry) {
		Matcher first = ENTRY.matcher(text);
		String indent = first.find() ? first.group(1) : "";
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		String gap = text.isEmpty() || text.endsWith("\n") ? "" : end;
		boolean parted = first.reset().results().count() < 2 || PARTED.matcher(text).find();
		if (parted && !text.isBlank() && !text.endsWith(end + end)) {
			gap += end;
		}
		return entry.stream().map((line) -> indent + line + end).collect(Collectors.joining("", gap, ""));
	}

}
