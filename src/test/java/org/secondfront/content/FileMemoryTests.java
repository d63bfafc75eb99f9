package org.secondfront.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondfront.publishing.ContentTree;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class FileMemoryTests {

	@TempDir
	Path parent;

	private ContentTree tree;

	// every file is old enough to be remembered
	private final ContentReader remembering = ContentReader.remembering(ContentLimits.DEFAULT,
			Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneOffset.UTC));

	@BeforeEach
	void readOnce() {
		this.tree = ContentTree.small(this.parent);
		readsAsIfForTheFirstTime();
	}

	@Test
	void whatIsRememberedIsWhatWouldBeRead() {
		readsAsIfForTheFirstTime();
		this.tree.replace("articles/war/landing.md", "offensive.md#plan", "no-such-page.md");
		readsAsIfForTheFirstTime();
		this.tree.delete("people/ike.md");
		readsAsIfForTheFirstTime();
		this.tree.write("people/ike.md", ContentTree.page("Ike", "", "Alone."));
		this.tree.replace("articles/war/landing.md", "no-such-page.md", "offensive.md#plan");
		readsAsIfForTheFirstTime();
		this.tree.replace("site.yaml", "key: west", "key: other");
		readsAsIfForTheFirstTime();
		this.tree.write("articles/war/offensive.md", "");
		readsAsIfForTheFirstTime();
	}

	@Test
	void aFileThatLooksTheSameIsNotReadAgain() throws IOException {
		Path file = this.tree.root().resolve("people/ike.md");
		FileTime before = Files.getLastModifiedTime(file);
		this.tree.replace("people/ike.md", "He led", "HE LED");
		Files.setLastModifiedTime(file, before);
		assertThat(ike(this.remembering)).contains("He led");
		Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusMillis(1)));
		assertThat(ike(this.remembering)).contains("HE LED");
	}

	@Test
	void aFileWrittenThisMomentIsReadAgainEvenIfItLooksTheSame() throws IOException {
		Path file = this.tree.root().resolve("people/ike.md");
		FileTime now = Files.getLastModifiedTime(file);
		ContentReader reader = ContentReader.remembering(ContentLimits.DEFAULT,
				Clock.fixed(now.toInstant().plus(Duration.ofMillis(10)), ZoneOffset.UTC));
		assertThat(ike(reader)).contains("He led");
		this.tree.replace("people/ike.md", "He led", "HE LED");
		Files.setLastModifiedTime(file, now);
		assertThat(ike(reader)).contains("HE LED");
	}

	private String ike(ContentReader reader) {
		return reader.read(this.tree.root(), null)
			.pages()
			.stream()
			.filter((page) -> page.path().endsWith("ike.md"))
			.findFirst()
			.orElseThrow()
			.sourceText();
	}

	private void readsAsIfForTheFirstTime() {
		Content fresh = new ContentReader(ContentLimits.DEFAULT).read(this.tree.root(), null);
		Content known = this.remembering.read(this.tree.root(), null);
		assertThat(known.problems()).isEqualTo(fresh.problems());
		assertThat(known.digest()).isEqualTo(fresh.digest());
		assertThat(known.damagedFiles()).isEqualTo(fresh.damagedFiles());
		assertThat(known.pages()).usingRecursiveComparison().isEqualTo(fresh.pages());
	}

}
