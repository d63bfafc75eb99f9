package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class NewArticleCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	Path content;

	@BeforeEach
	void writeTopics() throws IOException {
		Files.createDirectories(this.content.resolve("topics"));
		Files.writeString(this.content.resolve("topics/tehran.md"), "");
		Files.writeString(this.content.resolve("topics/yalta.md"), "");
	}

	@Test
	void writesADraftThatTheFormatAccepts() throws IOException {
		assertThat(write("tehran", "tehran-conference")).isZero();
		Path file = this.content.resolve("articles/tehran/tehran-conference.md");
		assertThat(this.out.toString()).contains(file.toString()).contains("secondfront check");
		String text = Files.readString(file);
		String frontMatter = text.substring("---\n".length(), text.indexOf("\n---\n"));
		Object front = new Load(LoadSettings.builder().build()).loadFromString(frontMatter);
		assertThat(front).asInstanceOf(MAP)
			.containsEntry("title", "Tehran Conference")
			.containsEntry("topic", "tehran")
			.containsEntry("status", "draft")
			.containsOnlyKeys("title", "summary", "topic", "status")
			.extracting("summary", as(STRING))
			.hasSizeBetween(90, 320);
		assertThat(text.substring(text.indexOf("\n---\n"))).contains("\n## A first section\n")
			.doesNotContain("\n# ")
			.endsWith("\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1944", "1e5", "0x1f", "true", "null", "no" })
	void nameThatLooksLikeANumberStaysText(String slug) throws IOException {
		assertThat(write("tehran", slug)).isZero();
		String text = Files.readString(this.content.resolve("articles/tehran/" + slug + ".md"));
		Object front = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
			.loadFromString(text.substring("---\n".length(), text.indexOf("\n---\n")));
		assertThat(front).asInstanceOf(MAP).extracting("title").isInstanceOf(String.class);
	}

	@Test
	void existingFileIsNotTouched() throws IOException {
		Path file = this.content.resolve("articles/tehran/tehran-conference.md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "mine");
		assertThat(write("tehran", "tehran-conference")).isEqualTo(2);
		assertThat(write("yalta", "tehran-conference")).isEqualTo(2);
		assertThat(file).hasContent("mine");
		assertThat(this.content.resolve("articles/yalta")).doesNotExist();
		assertThat(this.err.toString()).contains(file.toString());
	}

	@ParameterizedTest
	@CsvSource({ "potsdam, 'tehran, yalta'", "../topics/x, 'tehran, yalta'", "'', 'tehran, yalta'",
			"Tehran, Did you mean tehran?" })
	void unknownTopicIsRefusedWithThoseThereAre(String topic, String hint) {
		assertThat(write(topic, "a-slug")).isEqualTo(2);
		assertThat(this.err.toString()).contains(hint);
		assertThat(this.content.resolve("articles")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tehran", "a_b", "a--b", "-a", "a-", "../x", "a.md", "тегеран", "", "a\n" })
	void badSlugIsRefused(String slug) {
		assertThat(write("tehran", "--", slug)).isEqualTo(2);
		assertThat(this.content.resolve("articles")).doesNotExist();
	}

	@Test
	void directoryWithoutContentIsExplained() {
		int status = Commands.run(new Application(getClass()), new PrintWriter(this.out, true),
				new PrintWriter(this.err, true), "new", "article", "tehran", "x",
				"--secondfront.content=" + this.content.resolve("nothing"));
		assertThat(status).isEqualTo(2);
		assertThat(this.err.toString()).contains("--secondfront.content=DIRECTORY");
	}

	private int write(String... arguments) {
		String[] args = new String[arguments.length + 3];
		args[0] = "--secondfront.content=" + this.content;
		args[1] = "new";
		args[2] = "article";
		System.arraycopy(arguments, 0, args, 3, arguments.length);
		return Commands.run(new Application(getClass()), new PrintWriter(this.out, true),
				new PrintWriter(this.err, true), args);
	}

}
