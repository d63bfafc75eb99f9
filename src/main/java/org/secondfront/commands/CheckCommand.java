package org.secondfront.commands;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Findings;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Problem;
import org.secondfront.content.ProblemFormat;
import org.secondfront.freshness.Freshness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
			description = { "How to report: text, json, sarif, or github, whose annotations stand beside the lines of",
					"a pull request; by default text." })
	ProblemFormat format;

	@Option(names = "--since", paramLabel = "REV",
			description = { "Report only what changed since this Git revision brought in: problems on lines touched,",
					"and problems elsewhere that were not there before." })
	@Nullable String since;

	@Option(names = "--notices",
			description = "Write every notice; otherwise more than 20 are counted by their codes. Text only.")
	boolean notices;

	@Option(names = "--freshness", description = "Say which pages want to be reviewed, the most urgent first.")
	boolean freshness;

	CheckCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Path content = (this.directory != null) ? this.directory : this.settings.content();
		Path seeds = seeds(content);
		if (this.freshness) {
			return FreshnessReport.print(content, seeds, this.format, this.spec.commandLine());
		}
		ContentReader reader = new ContentReader(ContentLimits.DEFAULT);
		Findings found = reader.check(content, seeds);
		if (this.since != null) {
			List<Problem> brought = new Since(this.since, content, seeds).filter(found.problems(),
					(directory, ledger) -> reader.check(directory, ledger).problems());
			found = new Findings(found.pages(), brought);
		}
		report(found, content);
		return found.hasErrors() ? Commands.PROBLEMS : Commands.OK;
	}

	private void report(Findings found, Path content) {
		List<Problem> problems = found.problems().stream().map((problem) -> located(problem, content)).toList();
		PrintWriter out = this.spec.commandLine().getOut();
		Ansi ansi = this.spec.commandLine().getColorScheme().ansi();
		out.print((this.format == ProblemFormat.TEXT)
				? new TextReport(ansi, this.notices).write(problems, found.pages()) : this.format.write(problems));
		out.flush();
	}

	/** The problem with its file's path as it is from here, so that editors can jump. */
	private static Problem located(Problem problem, Path content) {
		Path parent = content.normalize().getParent();
		if (parent == null) {
			return problem;
		}
		String file = parent.resolve(problem.file()).toString().replace('\\', '/');
		return new Problem(problem.severity(), file, problem.line(), problem.column(), problem.code(),
				problem.message(), problem.hint());
	}

	private @Nullable Path seeds(Path content) {
		String named = this.settings.value("secondfront.seeds");
		Path seeds = (named != null) ? Path.of(named) : content.toAbsolutePath().normalize().resolveSibling("seeds");
		return Files.isDirectory(seeds) ? seeds : null;
	}

}
