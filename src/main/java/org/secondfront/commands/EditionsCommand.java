package org.secondfront.commands;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.secondfront.catalogue.EditionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Lists what was published.
 */
@Command(name = "editions", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Lists the editions that were published, the newest first.", "",
				"An edition is the whole site as it stood after one publication; its number never "
						+ "changes. Each line has the number, when it was published (UTC), how many pages it has, "
						+ "what it added, changed, moved and removed, and the message it was given. Readers find a "
						+ "page of any of them at /editions/NUMBER/…; the command 'rollback NUMBER' makes one of "
						+ "them current again." },
		exitCodeListHeading = "%nExit status%n",
		exitCodeList = { " 0:listed", " 2:the command was not understood, or could not do its work" })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class EditionsCommand implements Callable<Integer> {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Application application;

	private final Settings settings;

	@Spec
	CommandSpec spec;

	EditionsCommand(Application application, Settings settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return this.application.run(this.settings, (context) -> {
			List<EditionSummary> editions = EditionSummary.all(context.getBean(DataSource.class));
			if (editions.isEmpty()) {
				this.spec.commandLine().getErr().println("Nothing was published yet. To publish: secondfront publish");
			}
			editions.forEach((edition) -> this.spec.commandLine().getOut().println(line(edition)));
			return Commands.OK;
		});
	}

	static String line(EditionSummary edition) {
		List<String> did = new ArrayList<>();
		count(did, edition.added(), "added");
		count(did, edition.changed(), "changed");
		count(did, edition.moved(), "moved");
		count(did, edition.removed(), "removed");
		String line = "%d  %s  %d pages: %s".formatted(edition.number(), WHEN.format(edition.publishedAt()),
				edition.pages(), did.isEmpty() ? "none changed" : String.join(", ", did));
		if (edition.restores() != null) {
			line += "; restores " + edition.restores();
		}
		// a message of several lines would make several lines of an edition
		return edition.message().isBlank() ? line : line + "  " + edition.message().strip().replaceAll("\\s+", " ");
	}

	private static void count(List<String> did, long count, String what) {
		if (count > 0) {
			did.add(count + " " + what);
		}
	}

}
