package org.secondfront.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.catalogue.CatalogueState;
import org.secondfront.catalogue.CatalogueWriter;
import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand mutations of the real content, in rounds of many files at once: nothing
 * crashes, and nothing that was live is lost. The seed is fixed.
 */
class MutationTests {

	private static final int MUTATIONS = 1_000;

	private static final int A_ROUND = 40;

	/** One round in so many is published for real; the others are planned only. */
	private static final int PUBLISHED = 8;

	private static final String[] BREAKING = { "\0", "\uFEFF", "\t", "---\n", "[", "](", "{#", "> [!", "[@", "&a *a",
			"\r", "<script>", "|", "```", "- ", ": ", "![x](", "[^1]:", "\u202E", "{lang=" };

	private final Random random = new Random(19_440_606);

	private final ContentReader reader = new ContentReader(ContentLimits.DEFAULT);

	@Test
	void nothingCrashesAndNothingThatWasLiveIsLost(@TempDir Path parent) throws IOException, SQLException {
		copy(Path.of("content"), parent.resolve("content"));
		copy(Path.of("seeds"), parent.resolve("seeds"));
		TestDatabase database = TestDatabase.migrated();
		Publisher publisher = new Publisher(database.owner(), this.reader, Clock.systemUTC());
		PublicationRequest request = PublicationRequest.of(parent.resolve("content"), parent.resolve("seeds"));
		publisher.publish(request);
		for (int round = 0; round * A_ROUND < MUTATIONS; round++) {
			CatalogueState before = state(database);
			Map<Path, byte[]> originals = mutate(parent);
			Content content = this.reader.read(request.content(), request.seeds());
			Plan plan = Plan.of(content, before, request,
					(count) -> LongStream.range(0, count).map((id) -> -9 - id).boxed().toList(),
					Fingerprints.Known.NOTHING);
			assertKeeps(plan, parent);
			if (round % PUBLISHED == 0) {
				publisher.publish(request);
				assertThat(addresses(state(database))).as("round " + round).containsAll(markdown(before, parent));
			}
			restore(originals);
		}
		assertThat(publisher.publish(request).heldBack()).isFalse();
	}

	/** No page goes whose file, or whose entry in a file, is still there. */
	private static void assertKeeps(Plan plan, Path parent) throws IOException {
		if (plan.refused()) {
			return;
		}
		for (Change change : plan.taken()) {
			CatalogueState.LivePage live = change.live();
			if (change.kind() == Change.Kind.REMOVED && live != null) {
				String text = new String(Files.readAllBytes(parent.resolve(live.sourcePath())), StandardCharsets.UTF_8);
				assertThat(text).as(live.address() + " is gone from " + live.sourcePath())
					.doesNotContainPattern(
							live.sourcePath().endsWith(".md") ? "^" : "id: " + live.address().slug() + "\\s");
			}
		}
	}

	private static Set<String> addresses(CatalogueState state) {
		return state.pages().stream().map((page) -> page.address().toString()).collect(Collectors.toSet());
	}

	private static Set<String> markdown(CatalogueState state, Path parent) {
		return state.pages()
			.stream()
			.filter((page) -> page.sourcePath().endsWith(".md") && Files.exists(parent.resolve(page.sourcePath())))
			.map((page) -> page.address().toString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Map<Path, byte[]> mutate(Path parent) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(parent)) {
			files = new ArrayList<>(walk.filter((file) -> file.toString().matches(".*\\.(md|yaml)")).sorted().toList());
		}
		Collections.shuffle(files, this.random);
		Map<Path, byte[]> originals = new LinkedHashMap<>();
		for (Path file : files.subList(0, Math.min(A_ROUND, files.size()))) {
			byte[] bytes = Files.readAllBytes(file);
			originals.put(file, bytes);
			Files.write(file, mutated(bytes));
		}
		return originals;
	}

	private byte[] mutated(byte[] bytes) {
		int at = this.random.nextInt(Math.max(1, bytes.length));
		int to = Math.min(bytes.length, at + 1 + this.random.nextInt(200));
		String text = new String(bytes, StandardCharsets.UTF_8);
		int place = this.random.nextInt(text.length() + 1);
		return switch (this.random.nextInt(8)) {
			case 0 -> Arrays.copyOf(bytes, at);
			case 1 -> new byte[0];
			case 2 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
			case 3 -> join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
			case 4 -> flipped(bytes, at);
			case 5, 6 ->
				utf8(text.substring(0, place) + BREAKING[this.random.nextInt(BREAKING.length)] + text.substring(place));
			default -> utf8(withoutLine(text));
		};
	}

	private static byte[] flipped(byte[] bytes, int at) {
		byte[] copy = bytes.clone();
		copy[at] ^= (byte) 0xA5;
		return copy;
	}

	private String withoutLine(String text) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		lines.remove(this.random.nextInt(lines.size()));
		return String.join("\n", lines) + "\n";
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] join(byte[] one, byte[] other) {
		byte[] joined = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, joined, one.length, other.length);
		return joined;
	}

	private static void restore(Map<Path, byte[]> originals) throws IOException {
		for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
			Files.write(original.getKey(), original.getValue());
		}
	}

	private static CatalogueState state(TestDatabase database) throws SQLException {
		try (CatalogueWriter writer = CatalogueWriter.begin(database.owner(), Clock.systemUTC())) {
			return writer.state(null);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path file : walk.toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy);
				}
			}
		}
	}

}
