package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes an article to start from. It is a draft, so that nothing unfinished is
 * published.
 */
@Command(name = "article", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Writes an article to start from, as a draft: content/articles/TOPIC/SLUG.md.", "",
				"An existing file is never touched." })
class NewArticleCommand implements Callable<Integer> {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	// must satisfy every check, so that only the writer's own text is ever reported
	private static final String TEMPLATE = """
			---
			title: %s
			summary: >-
			  Say here in one or two sentences, 90 to 320 characters in all, what this was and
			  why it matters; it is the first thing a reader sees.
			topic: %s
			# when: 1943-11-28/1943-12-01
			# where: [a-place]
			# people: [a-person]
			# facts:
			#   Present: who was there
			#   Settled: what was settled
			# related:
			#   - to: another-article
			#     as: led-to
			#     because: One sentence that says how the one led to the other.
			status: draft
			---

			Begin here. A statement of fact names its source at its end, like this:
			`Both leaders were there.[@a-source, p. 112]`

			## A first section

			Take out the line `status: draft` when the article is ready to be read.
			""";

	private final Settings settings;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's slug: the name of its file in topics/.")
	private String topic = "";

	@Parameters(index = "1", paramLabel = "SLUG",
			description = "The article's name in addresses: small letters, digits and single hyphens, "
					+ "like tehran-conference.")
	private String slug = "";

	NewArticleCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() throws IOException {
		Path content = this.settings.content();
		requireTopic(content);
		requireSlug(content);
		Path file = content.resolve("articles").resolve(this.topic).resolve(this.slug + ".md");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, TEMPLATE.formatted(scalar(title(this.slug)), scalar(this.topic)),
					StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			throw exists(file);
		}
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("Wrote " + file + ", a draft.");
		out.println("Write, then look for problems with: secondfront check");
		return Commands.OK;
	}

	private void requireTopic(Path content) throws IOException {
		Path topics = content.resolve("topics");
		if (!Files.isDirectory(topics)) {
			throw new CommandFailure("There is no directory " + topics
					+ ". Start this where the content is, or name it: --secondfront.content=DIRECTORY");
		}
		if (!SLUG.matcher(this.topic).matches() || !Files.isRegularFile(topics.resolve(this.topic + ".md"))) {
			throw new CommandFailure("There is no topic '" + this.topic + "' in " + topics + ". " + topicsThere(topics)
					+ "To make it, write " + topics.resolve("TOPIC.md") + " first.");
		}
	}

	private static String topicsThere(Path topics) throws IOException {
		try (Stream<Path> files = Files.list(topics)) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".md"))
				.map((name) -> name.substring(0, name.length() - ".md".length()))
				.sorted()
				.toList();
			return names.isEmpty() ? "" : "There are: " + String.join(", ", names) + ". ";
		}
	}

	private void requireSlug(Path content) throws IOException {
		if (!SLUG.matcher(this.slug).matches()) {
			throw new CommandFailure("'" + this.slug + "' cannot be part of an address: use small letters a to z, "
					+ "digits and single hyphens, like tehran-conference.");
		}
		Path articles = content.resolve("articles");
		if (!Files.isDirectory(articles)) {
			return;
		}
		try (Stream<Path> topics = Files.list(articles)) {
			topics.map((directory) -> directory.resolve(this.slug + ".md"))
				.filter(Files::exists)
				.findFirst()
				.ifPresent((file) -> {
					throw exists(file);
				});
		}
	}

	private static CommandFailure exists(Path file) {
		return new CommandFailure("There is an article of that name already: " + file
				+ ". Write there, or choose another SLUG: all topics share one list of names.");
	}

	private static String title(String slug) {
		return Arrays.stream(slug.split("-"))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining(" "));
	}

	/**
	 * The word as YAML takes it for text, and not for a number or a truth value.
	 */
	private static String scalar(String word) {
		boolean plain = Character.isLetter(word.charAt(0)) && !word.matches("(?i)null|true|false|yes|no|on|off|y|n");
		return plain ? word : "'" + word + "'";
	}

}
