package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes an article to start from. It is a draft, so that nothing unfinished is
 * published.
 */
@Command(name = "article", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Writes an article to start from, as a draft: content/articles/TOPIC/SLUG.md.", "",
				"The file says what goes where. An existing file is never touched." },
		footerHeading = "%nExample%n", footer = "  secondfront new article tehran the-birthday-dinner")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class NewArticleCommand implements Callable<Integer> {

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
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's slug: the name of its file in topics/.")
	String topic;

	@Parameters(index = "1", paramLabel = "SLUG",
			description = "The article's name in addresses: lower-case letters, digits and single hyphens, "
					+ "like tehran-conference.")
	String slug;

	@Option(names = "--title", paramLabel = "TEXT", description = "Its title; by default made of the slug's words.")
	@Nullable String title;

	NewArticleCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() throws IOException {
		NewFile draft = NewFile.in(this.settings.content());
		List<String> topics = draft.slugs(PageKind.TOPIC);
		if (!topics.contains(this.topic)) {
			Path directory = draft.directory().resolve("topics");
			throw new CommandFailure(
					"There is no topic '" + this.topic + "' in " + directory + ". " + NewFile.hint(this.topic, topics)
							+ "To make it, write " + directory.resolve("TOPIC.md") + " first.");
		}
		draft.require(PageKind.ARTICLE, this.slug);
		Path file = draft.write(PageKind.ARTICLE, this.topic + "/" + this.slug + ".md",
				TEMPLATE.formatted(NewFile.scalar(NewFile.title(this.title, this.slug)), NewFile.scalar(this.topic)));
		NewPageCommand.say(this.spec, file);
		return Commands.OK;
	}

}
