package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CheckFreshnessTests extends SampleContent {

	@BeforeEach
	void makeFresh() throws IOException {
		for (String file : List.of("articles/tehran/operation-overlord.md", "articles/tehran/tehran-conference.md",
				"glossary/second-front.md", "people/joseph-stalin.md", "places/tehran.md", "topics/tehran.md")) {
			review(file, "2999-01-01");
		}
		edit("sources/books.yaml", "\n  weak: true", "");
	}

	@Test
	void freshContentIsNotListed() {
		assertThat(run("check", "--freshness")).isZero();
		assertThat(this.out.toString()).contains(" 0 want to be reviewed");
	}

	@Test
	void worstComesFirstWithItsPointsExplained() throws IOException {
		review("people/joseph-stalin.md", "2001-01-01");
		edit("places/tehran.md", "\nreviewed: 2999-01-01", "");
		edit("sources/books.yaml", "\n  type: book", "\n  weak: true\n  type: book");
		assertThat(run("check", "--freshness")).isZero();
		List<String> lines = this.out.toString().lines().toList();
		assertThat(lines.get(0)).matches("content/p.*: notice: 5\\d points: .*(never reviewed|due again 2003-01-01).*");
		assertThat(lines).anyMatch((line) -> line.startsWith("content/articles/tehran/tehran-conference.md:")
				&& line.contains("weak sources"));
		assertThat(this.err.toString()).contains("left out: git does not know the past");
	}

	@Test
	void jsonIsInTheSameOrder() throws IOException {
		review("people/joseph-stalin.md", "2001-01-01");
		assertThat(run("check", "--freshness", "--format", "json")).isZero();
		JsonNode first = JsonMapper.shared().readTree(this.out.toString()).get(0);
		assertThat(first.get("code").asString()).isEqualTo("stale-page");
		assertThat(first.get("file").asString()).isEqualTo("content/people/joseph-stalin.md");
		assertThat(first.get("line").asInt()).isGreaterThan(1);
	}

	@Test
	void whatChangedSinceTheReviewIsToldByGit() throws IOException, InterruptedException {
		assumeTrue(git("init", "-q") == 0, "git is installed");
		git("add", "-A");
		git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "first");
		review("articles/tehran/tehran-conference.md", "2025-12-01");
		edit("sources/books.yaml", "\n  type: book", "\n  note: read\n  type: book");
		assertThat(run("check", "--freshness")).isZero();
		assertThat(this.out.toString()).contains("tehran-conference.md")
			.contains("cited sources that changed since: sources/")
			.contains("pages it leads to that changed since: ");
		assertThat(this.err.toString()).isEmpty();
	}

	private void review(String file, String date) throws IOException {
		edit(file, "(?m)^reviewed: .*\n", "");
		edit(file, "\nsummary:", "\nreviewed: " + date + "\nsummary:");
	}

	private void edit(String file, String what, String with) throws IOException {
		Path path = this.content.resolve(file);
		Files.writeString(path, Files.readString(path).replaceFirst(what, with));
	}

	private int git(String... arguments) throws IOException, InterruptedException {
		String[] command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
		return new ProcessBuilder(command).directory(this.parent.toFile()).inheritIO().start().waitFor();
	}

}
