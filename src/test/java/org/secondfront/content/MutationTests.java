package org.secondfront.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * A thousand random changes of real files: whatever they become, reading ends, and says
 * so in order.
 */
class MutationTests {

	private static final long SEED = 19440606;

	private static final int ROUNDS = 20;

	private static final int MUTATIONS = 50;

	private static final List<String> SNIPPETS = List.of("---\n", "[@", "](", "> [!QUOTE]\n", "> [!MOSCOW]\n", "{#a}",
			"| a | b |\n|---|---|\n", "Table: ", "[^x]", "[^x]: y\n", "\0", "\uFEFF", "\t", "- ", ": ", "\"", "'",
			"&a ", "*a", "<script>", "```\n", "# ", "#### ", "\r\n", "{lang=ru}", "\uD83D\uDE00", "28 November 1943",
			"99 May 1944", "31 February 1945 to 40 May 1945", "../".repeat(40), "> ".repeat(60), "[".repeat(300),
			"*".repeat(200));

	private final Random random = new Random(SEED);

	@TempDir
	private Path directory;

	@Test
	void randomChangesCrashNothing(TestReporter reporter) throws IOException {
		reporter.publishEntry("seed", Long.toString(SEED));
		copy(Path.of("content"));
		copy(Path.of("seeds"));
		List<Path> files = files(this.directory);
		ContentReader reader = new ContentReader(ContentLimits.DEFAULT);
		for (int round = 0; round < ROUNDS; round++) {
			int number = round;
			for (int i = 0; i < MUTATIONS; i++) {
				Path file = files.get(this.random.nextInt(files.size()));
				Files.write(file, mutated(Files.readAllBytes(file)));
			}
			assertThatCode(() -> {
				Findings findings = reader.check(this.directory.resolve("content"), this.directory.resolve("seeds"));
				assertThat(findings.problems()).isSorted()
					.allMatch((problem) -> problem.line() > 0 && problem.column() > 0 && !problem.message().isBlank());
			}).as("round %d of seed %d", number, SEED).doesNotThrowAnyException();
		}
	}

	private byte[] mutated(byte[] bytes) {
		int at = this.random.nextInt(bytes.length + 1);
		int length = Math.min(bytes.length - at, this.random.nextInt(40));
		byte[] middle = switch (this.random.nextInt(5)) {
			case 0 -> new byte[0];
			case 1 -> new byte[] { (byte) this.random.nextInt(256) };
			case 2 -> part(bytes, this.random.nextInt(bytes.length + 1), 200);
			default -> SNIPPETS.get(this.random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
		};
		boolean instead = this.random.nextBoolean();
		byte[] end = part(bytes, instead ? at + length : at, bytes.length);
		byte[] result = new byte[at + middle.length + end.length];
		System.arraycopy(bytes, 0, result, 0, at);
		System.arraycopy(middle, 0, result, at, middle.length);
		System.arraycopy(end, 0, result, at + middle.length, end.length);
		return result;
	}

	private static byte[] part(byte[] bytes, int from, int most) {
		byte[] part = new byte[Math.min(most, bytes.length - from)];
		System.arraycopy(bytes, from, part, 0, part.length);
		return part;
	}

	private void copy(Path root) throws IOException {
		for (Path file : files(root)) {
			Path copy = this.directory.resolve(file);
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
	}

	private static List<Path> files(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.toString().contains("/."))
				.sorted()
				.toList();
		}
	}

}
