package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code check --since} reports of a tree that was full of mistakes before.
 */
class SinceTests {

	private static final Path SAMPLE = Path.of("src/test/resources/sample");

	private static final String ARTICLE = "content/articles/tehran/tehran-conference.md";

	private static final String OVERLORD = "content/articles/tehran/operation-overlord.md";

	@TempDir
	private Path directory;

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void commitTreeWithMistakes() throws Exception {
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				write(SAMPLE.relativize(file).toString(), Files.readString(file));
			}
		}
		write(ARTICLE, read(ARTICLE) + "\nAn old <b>mistake</b>.\n\nAnother [one](gone.md).\n");
		git("init", "-q");
		git("add", ".");
		git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x");
	}

	@Test
	void nothingTouchedNothingReported() {
		assertThat(check("--since", "HEAD")).containsExactly("17 pages: nothing to complain of".replace("17", pages()));
	}

	@Test
	void movedLinesAreNotNewAndTouchedOnesAre() throws IOException {
		write(ARTICLE,
				read(ARTICLE).replace("## The date", "More.\n\n## The date").replace("Another [", "Any other ["));
		assertThat(check("--since", "HEAD")).hasSize(2).first().asString().contains(":40:17: error:", "gone.md");
	}

	@Test
	void whatATouchBreaksInAnotherFileIsReported() throws IOException {
		write(ARTICLE, read(ARTICLE).replace("## The date", "## The day").replace("(#the-date)", "(#the-day)"));
		assertThat(check("--since", "HEAD")).filteredOn((line) -> line.contains(": error: "))
			.anyMatch((line) -> line.contains(OVERLORD + ":"))
			.anyMatch((line) -> line.contains("content/timeline/1943.yaml:"))
			.anyMatch((line) -> line.contains("seeds/claims.yaml:"))
			.hasSize(3)
			.allMatch((line) -> line.contains("[unknown-anchor]"));
	}

	@Test
	void newFileIsReportedAsAWhole() throws IOException {
		write("content/glossary/größe.md", "");
		write("content/glossary/new.md", "---\ntitle: New\n---\nText <i>.\n");
		assertThat(check("--since", "HEAD")).filteredOn((line) -> line.contains(": error: "))
			.extracting((line) -> line.replaceAll(".*\\[(.*)\\] .*", "$1"))
			.containsExactly("bad-slug", "missing-key", "raw-html");
	}

	@Test
	void unknownRevisionAndNoRepositoryAreSaid() throws IOException {
		assertThat(check("--since", "nowhere")).isEmpty();
		assertThat(this.err).asString().contains("Git knows no revision 'nowhere' here").doesNotContain("\tat ");
		try (Stream<Path> files = Files.walk(this.directory.resolve(".git"))) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
		assertThat(check("--since", "HEAD")).isEmpty();
		assertThat(this.err).asString().contains("is in no Git repository");
	}

	private String pages() {
		String last = check().get(check().size() - 1);
		return last.substring(0, last.indexOf(' '));
	}

	private List<String> check(String... options) {
		List<String> arguments = new ArrayList<>(List.of("check", this.directory.resolve("content").toString()));
		arguments.addAll(List.of(options));
		StringWriter out = new StringWriter();
		Commands.run(new Application(Object.class), new PrintWriter(out), new PrintWriter(this.err),
				arguments.toArray(String[]::new));
		return out.toString().lines().toList();
	}

	private String read(String path) throws IOException {
		return Files.readString(this.directory.resolve(path));
	}

	private void write(String path, String text) throws IOException {
		Path file = this.directory.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private void git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-C", this.directory.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).inheritIO().start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
	}

}
