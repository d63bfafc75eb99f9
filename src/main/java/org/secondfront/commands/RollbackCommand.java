package org.secondfront.commands;

import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

import org.secondfront.catalogue.PublicationInProgressException;
import org.secondfront.publishing.PublicationFailedException;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes a former edition current again.
 */
@Command(name = "rollback", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Publishes a new edition that is equal to a former one, to undo what was published since.", "",
				"Nothing is lost: the editions in between can still be read, and rolled back to. "
						+ "Addresses that they published never end: a page that the former edition has not is shown "
						+ "as retired. The content files stay as they are: put them right before the next publish, "
						+ "which would publish them as they stand.",
				"", "'secondfront editions' lists the numbers." },
		exitCodeListHeading = "%nExit status%n",
		exitCodeList = { " 0:it is current again, or was equal to the current one",
				" 2:there is no such edition, or the command could not do its work" })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class RollbackCommand implements Callable<Integer> {

	private final Application application;

	private final Settings settings;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "NUMBER", description = "The number of the edition to restore.")
	int number;

	@Option(names = "--message", paramLabel = "TEXT", defaultValue = "", description = "Why, for the list of editions.")
	String message;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: text or json; by default text.")
	ReportFormat format;

	RollbackCommand(Application application, Settings settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return this.application.run(this.settings, this::rollback);
	}

	private int rollback(ConfigurableApplicationContext context) {
		Publisher publisher = PublishCommand.publisher(context);
		PublicationReport report;
		try {
			report = publisher.rollback(this.number, this.message);
		}
		catch (NoSuchElementException ex) {
			throw new CommandFailure(
					"There is no edition " + this.number + ". To see which there are: secondfront editions");
		}
		catch (PublicationInProgressException | PublicationFailedException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()));
		}
		this.format.write(report, this.spec.commandLine().getOut());
		return Commands.OK;
	}

}
