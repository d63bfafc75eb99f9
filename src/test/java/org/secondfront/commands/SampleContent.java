package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands at work on a copy of the sample content.
 */
@SuppressWarnings("NullAway.Init")
abstract class SampleContent {

	private static final Path SAMPLE = Path.of("src/test/resources/sample/content");

	final StringWriter out = new StringWriter();

	final StringWriter err = new StringWriter();

	@TempDir
	Path parent;

	Path content;

	@BeforeEach
	void copySample() throws IOException {
		this.content = this.parent.resolve("content");
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			files.forEach((file) -> {
				try {
					Files.copy(file, this.content.resolve(SAMPLE.relativize(file).toString()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	int run(String... args) {
		String[] all = Stream.concat(Stream.of("--secondfront.content=" + this.content), Stream.of(args))
			.toArray(String[]::new);
		return Commands.run(new Application(getClass()), new PrintWriter(this.out, true),
				new PrintWriter(this.err, true), all);
	}

}
