package org.secondfront.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PublicationInProgressException;
import org.secondfront.publishing.PublicationFailedException;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;
import org.secondfront.publishing.PublishingProperties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Publishes the content as one edition.
 */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
		"Checks the content and publishes it as one new edition.", "",
		"A page with errors is held back: what was published of it before stays, and the rest is published.",
		"Beside a running serve it publishes into the same database, and readers see the new edition at once." },
		exitCodeListHeading = "%nExit status%n",
		exitCodeList = { " 0:everything was published, or nothing was new", " 1:something was held back",
				" 2:the command was not understood, or could not do its work" })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class PublishCommand implements Callable<Integer> {

	private final Application application;

	private final Settings settings;

	@Spec
	CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "DIR",
			description = "The content directory; by default the setting secondfront.content.")
	@Nullable Path directory;

	@Option(names = "--strict", description = "Publish nothing if there is any error.")
	boolean strict;

	@Option(names = "--dry-run", description = "Say what would change, and change nothing.")
	boolean dryRun;

	@Option(names = "--allow-removals",
			description = "Let many pages at once, and anchors that readers may have kept, go.")
	boolean allowRemovals;

	@Option(names = "--message", paramLabel = "TEXT", defaultValue = "", description = "Why, for the list of editions.")
	String message;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: text or json; by default text. Both say of each changed page what changed in "
					+ "it: dates, numbers, names, links and citations, or the wording alone.")
	ReportFormat format;

	PublishCommand(Application application, Settings settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return this.application.run(this.settings, this::publish);
	}

	private int publish(ConfigurableApplicationContext context) {
		Publisher publisher = publisher(context);
		PublicationReport report;
		try {
			report = publisher.publish(request(context.getBean(PublishingProperties.class)));
		}
		catch (PublicationInProgressException | PublicationFailedException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()));
		}
		this.format.write(report, this.spec.commandLine().getOut());
		return report.heldBack() ? Commands.PROBLEMS : Commands.OK;
	}

	static Publisher publisher(ConfigurableApplicationContext context) {
		Publisher publisher = context.getBeanProvider(Publisher.class).getIfAvailable();
		if (publisher == null) {
			throw new CommandFailure("This connection cannot write. Name the owner of the catalogue with "
					+ "--spring.flyway.url=, --spring.flyway.user= and --spring.flyway.password=");
		}
		return publisher;
	}

	private PublicationRequest request(PublishingProperties properties) {
		PublishingProperties chosen = (this.directory != null)
				? new PublishingProperties(this.directory, properties.seeds(), false) : properties;
		return new PublicationRequest(chosen.content(), chosen.ledger(), this.message, this.strict, this.dryRun,
				this.allowRemovals);
	}

}
