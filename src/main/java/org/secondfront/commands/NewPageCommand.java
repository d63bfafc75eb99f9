package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes a page that belongs to no topic, as a draft.
 */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
abstract class NewPageCommand implements Callable<Integer> {

	private final Settings settings;

	private final PageKind kind;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "SLUG",
			description = "The name in addresses: lower-case letters, digits and single hyphens.")
	String slug;

	@Option(names = "--title", paramLabel = "TEXT",
			description = "What it is called, such as \"Ivan Maisky\"; by default made of the slug's words.")
	@Nullable String title;

	NewPageCommand(Settings settings, PageKind kind) {
		this.settings = settings;
		this.kind = kind;
	}

	/**
	 * The file's text.
	 */
	abstract String text(String title);

	@Override
	public Integer call() throws IOException {
		NewFile draft = NewFile.in(this.settings.content());
		draft.require(this.kind, this.slug);
		say(this.spec, draft.write(this.kind, this.slug + ".md", text(NewFile.title(this.title, this.slug))));
		return Commands.OK;
	}

	static void say(CommandSpec spec, Path file) {
		PrintWriter out = spec.commandLine().getOut();
		out.println("Wrote " + file + ", a draft.");
		out.println("Write, then look for problems with: secondfront check");
	}

	/**
	 * Somebody.
	 */
	@Command(name = "person", mixinStandardHelpOptions = true, versionProvider = Version.class,
			description = { "Writes the page of a person to start from, as a draft: content/people/SLUG.md.", "",
					"Articles name the person as people: [SLUG]. An existing file is never touched." },
			footerHeading = "%nExample%n", footer = "  secondfront new person ivan-maisky")
	static final class Person extends NewPageCommand {

		private static final String TEMPLATE = """
				---
				title: %s
				summary: >-
				  Say here in one or two sentences, 90 to 320 characters in all, who this was and
				  what they did in this story; it is the first thing a reader sees.
				sort: %s
				# born: '1884'
				# died: 1975-09-03
				# country: Soviet Union
				# roles: [Ambassador in London]
				# spellings: [another spelling of the name]
				status: draft
				---

				Begin here. A statement of fact names its source at its end, like this:
				`She was there.[@a-source, p. 112]`

				Take out the line `status: draft` when the page is ready to be read.
				""";

		Person(Settings settings) {
			super(settings, PageKind.PERSON);
		}

		@Override
		String text(String title) {
			int blank = title.lastIndexOf(' ');
			String sort = (blank > 0) ? title.substring(blank + 1) + ", " + title.substring(0, blank) : title;
			return TEMPLATE.formatted(NewFile.scalar(title), NewFile.scalar(sort));
		}

	}

	/**
	 * Somewhere.
	 */
	@Command(name = "place", mixinStandardHelpOptions = true, versionProvider = Version.class,
			description = { "Writes the page of a place to start from, as a draft: content/places/SLUG.md.", "",
					"Articles name the place as where: [SLUG]. An existing file is never touched." },
			footerHeading = "%nExample%n", footer = "  secondfront new place placentia-bay")
	static final class Place extends NewPageCommand {

		private static final String TEMPLATE = """
				---
				title: %s
				summary: >-
				  Say here in one or two sentences, 90 to 320 characters in all, what this place was
				  and what happened in it; it is the first thing a reader sees.
				# lat: 35.69
				# lon: 51.39
				# then: its name at the time
				# now: its name and country today
				# spellings: [another spelling of the name]
				status: draft
				---

				Begin here. A statement of fact names its source at its end, like this:
				`They met in the embassy.[@a-source, p. 112]`

				Take out the line `status: draft` when the page is ready to be read.
				""";

		Place(Settings settings) {
			super(settings, PageKind.PLACE);
		}

		@Override
		String text(String title) {
			return TEMPLATE.formatted(NewFile.scalar(title));
		}

	}

	/**
	 * A word that wants explaining.
	 */
	@Command(name = "term", mixinStandardHelpOptions = true, versionProvider = Version.class,
			description = { "Writes a term of the glossary to start from, as a draft: content/glossary/SLUG.md.", "",
					"An existing file is never touched." },
			footerHeading = "%nExample%n", footer = "  secondfront new term lend-lease --title Lend-Lease")
	static final class Term extends NewPageCommand {

		private static final String TEMPLATE = """
				---
				title: %s
				summary: >-
				  Say here in one or two sentences, 90 to 320 characters in all, what the term means
				  and why it matters here; it is the first thing a reader sees.
				# spellings: [another spelling, or the words it is short for]
				status: draft
				---

				Begin here. A statement of fact names its source at its end, like this:
				`The words were first used in 1942.[@a-source, p. 112]`

				Take out the line `status: draft` when the term is ready to be read.
				""";

		Term(Settings settings) {
			super(settings, PageKind.TERM);
		}

		@Override
		String text(String title) {
			return TEMPLATE.formatted(NewFile.scalar(title));
		}

	}

}
