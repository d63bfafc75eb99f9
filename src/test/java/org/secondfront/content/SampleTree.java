package org.secondfront.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A small, faultless tree of content in a directory of its own, to be spoilt by tests.
 */
final class SampleTree {

	private static final Path SAMPLE = Path.of("src/test/resources/sample");

	static final String ARTICLE = "content/articles/tehran/tehran-conference.md";

	private final Path directory;

	SampleTree(Path directory) {
		this.directory = directory;
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				write(SAMPLE.relativize(file).toString(), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path file(String path) {
		return this.directory.resolve(path);
	}

	SampleTree write(String path, String text) {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	SampleTree write(String path, byte[] bytes) {
		try {
			Files.createDirectories(file(path).getParent());
			Files.write(file(path), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	SampleTree replace(String path, String text, String by) {
		String before = read(path);
		if (!before.contains(text)) {
			throw new IllegalArgumentException(path + " does not contain: " + text);
		}
		return write(path, before.replace(text, by));
	}

	SampleTree body(String markdown) {
		String before = read(ARTICLE);
		return write(ARTICLE, before.substring(0, MarkdownReader.bodyStart(before)) + markdown);
	}

	SampleTree delete(String path) {
		try {
			Files.delete(file(path));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String read(String path) {
		try {
			return Files.readString(file(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Content content() {
		return content(ContentLimits.DEFAULT);
	}

	Content content(ContentLimits limits) {
		return new ContentReader(limits).read(file("content"), file("seeds"));
	}

}
