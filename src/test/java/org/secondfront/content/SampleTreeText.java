package org.secondfront.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Parts of the sample tree's article.
 */
final class SampleTreeText {

	private static final String ARTICLE = read();

	/** Its front matter with both fences. */
	static final String FRONT = ARTICLE.substring(0, MarkdownReader.bodyStart(ARTICLE));

	/** Its text. */
	static final String BODY = ARTICLE.substring(MarkdownReader.bodyStart(ARTICLE));

	private SampleTreeText() {
	}

	private static String read() {
		try {
			return Files.readString(Path.of("src/test/resources/sample", SampleTree.ARTICLE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
