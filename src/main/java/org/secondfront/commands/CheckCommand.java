package org.secondfront.commands;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.ProblemFormat;
import org.secondfront.freshness.Freshness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks the content. It starts neither Spring nor a database, so that it answers at
 * once.
 */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Checks the content and says, by file, line and column, what is wrong and what to do.", "",
				"It needs no database. What only the past can show, such as a published page that would vanish,",
				"is told by publish and by publish --dry-run.", "",
				"With --freshness it says instead which pages want to be reviewed, the most urgent first: those whose",
				"review is missing or older than site.yaml's review-period, that rest on weak sources, or whose",
				"sources or linked pages changed since, as far as git tells. " + Freshness.RULES },
		exitCodeListHeading = "%nExit status%n",
		exitCodeList = { " 0:no errors", " 1:errors", " 2:the command was not understood" })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class CheckCommand implements Callable<Integer> {

	private final Settings settings;

	@Spec
	CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "DIR",
			description = "The content directory; by default the setting secondfront.content.")
	@Nullable Path directory;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: text, json or sarif; by default text.")
	ProblemFormat format;

	@Option(names = "--freshness", description = "Say which pages want to be reviewed, the most urgent first.")
	boolean freshness;

	CheckCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Path content = (this.directory != null) ? this.directory : this.settings.content();
		if (this.freshness) {
			return FreshnessReport.print(content, seeds(content), this.format, this.spec.commandLine());
		}
		Content read = new ContentReader(ContentLimits.DEFAULT).read(content, seeds(content));
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(this.format.write(read.problems()));
		if (this.format == ProblemFormat.TEXT) {
			out.print(summary(read));
		}
		out.flush();
		return read.hasErrors() ? Commands.PROBLEMS : Commands.OK;
	}

	private @Nullable Path seeds(Path content) {
		String named = this.settings.value("secondfront.seeds");
		Path seeds = (named != null) ? Path.of(named) : content.toAbsolutePath().normalize().resolveSibling("seeds");
		return Files.isDirectory(seeds) ? seeds : null;
	}

	private static String summary(Content content) {
		return content.problems().isEmpty()
				? String.format(Locale.ROOT, "%d pages, nothing to complain of%n", content.pages().size()) : String
					.format(Locale.ROOT, "%d pages, %d problems%n", content.pages().size(), content.problems().size());
	}

}
