package org.secondfront.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The commands that write something to start from.
 */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
		synopsisSubcommandLabel = "article|person|place|term|source",
		description = { "Writes something to start from: a file of its own, or for a source an entry of its list.", "",
				"It asks nothing, never touches what is there, and what it writes passes check." },
		footerHeading = "%nExamples%n",
		footer = { "  secondfront new article tehran the-birthday-dinner", "  secondfront new person ivan-maisky",
				"  secondfront new source mastny-1976 --type book --title \"Russia's Road to the Cold War\"" })
class NewCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	/**
	 * The command with those that belong to it.
	 */
	static CommandLine with(Settings settings) {
		return new CommandLine(new NewCommand()).addSubcommand(new NewArticleCommand(settings))
			.addSubcommand(new NewPageCommand.Person(settings))
			.addSubcommand(new NewPageCommand.Place(settings))
			.addSubcommand(new NewPageCommand.Term(settings))
			.addSubcommand(new NewSourceCommand(settings));
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to write: new article TOPIC SLUG, "
				+ "new person SLUG, new place SLUG, new term SLUG or new source ID");
	}

}
