package org.secondfront.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.Source;
import org.secondfront.content.Details;
import org.secondfront.content.Page;
import org.secondfront.vocabulary.PageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Adds a work to the bibliography. An entry has no drafts, so what it must have is asked
 * for as options.
 */
@Command(name = "source", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Adds a work to the bibliography, at the end of a file of content/sources/.", "",
				"It goes into the file that holds most works of its type. Only lines are added; nothing that is there "
						+ "is touched. Cite it as [@ID], or with a place in it as [@ID, p. 112]." },
		footerHeading = "%nExample%n",
		footer = { "  secondfront new source mastny-1976 --type book --title \"Russia's Road to the Cold War\" \\",
				"      --author \"Mastny, Vojtech\" --publisher \"Columbia University Press\" --issued 1979" })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class NewSourceCommand implements Callable<Integer> {

	private final Settings settings;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ID",
			description = "The name to cite it by: lower-case letters, digits and single hyphens, like mastny-1976.")
	String id;

	@Option(names = "--type", paramLabel = "TYPE", defaultValue = "book",
			description = "What it is: book, chapter, article-journal, article-newspaper, document, report, speech, "
					+ "webpage or another type of CSL; by default book.")
	String type;

	@Option(names = "--title", paramLabel = "TEXT", required = true, description = "Its title.")
	String title;

	@Option(names = "--author", paramLabel = "NAME",
			description = "Who wrote it, as \"Family, Given\"; a name without a comma is that of a body. "
					+ "Give the option again for each further author.")
	@Nullable List<String> authors;

	@Option(names = "--in", paramLabel = "TEXT", description = "The journal, book, newspaper or site it appeared in.")
	@Nullable String container;

	@Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
	@Nullable String publisher;

	@Option(names = "--issued", paramLabel = "DATE", description = "When: 1976, 1944-06 or 1944-06-06.")
	@Nullable String issued;

	@Option(names = "--url", paramLabel = "URL", description = "Its address on the web.")
	@Nullable String url;

	@Option(names = "--file", paramLabel = "NAME",
			description = "The file of sources/ to add it to, such as books.yaml; it is made where there is none.")
	@Nullable String file;

	@Option(names = "--print", description = "Print the entry, and write nothing.")
	boolean print;

	NewSourceCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() throws IOException {
		NewFile draft = NewFile.in(this.settings.content());
		draft.require(PageKind.SOURCE, this.id);
		if (!Source.TYPES.contains(this.type)) {
			throw new CommandFailure("There is no type '" + this.type + "' of works. "
					+ NewFile.hint(this.type, Source.TYPES.stream().sorted().toList()).strip());
		}
		if (this.title.isBlank()) {
			throw new CommandFailure("A work has a title: --title TEXT");
		}
		PrintWriter out = this.spec.commandLine().getOut();
		if (this.print) {
			entry().forEach(out::println);
			return Commands.OK;
		}
		Path target = draft.directory().resolve("sources").resolve(fileName(draft));
		int line = new EntryFile(target).append(entry(), this.settings.content(), this.id);
		out.println("Added to " + target + " at line " + line + ".");
		out.println("Cite it as [@" + this.id + "] or [@" + this.id + ", p. 112].");
		return Commands.OK;
	}

	private String fileName(NewFile draft) {
		if (this.file != null) {
			if (!this.file.matches("[\\w-][\\w.-]*\\.yaml")) {
				throw new CommandFailure("'" + this.file + "' is not the name of a file of sources/, like books.yaml.");
			}
			return this.file;
		}
		Map<String, Long> holding = draft.content()
			.pages()
			.stream()
			.filter((page) -> page.details() instanceof Details.SourceDetails details
					&& details.source().type().equals(this.type))
			.map(Page::path)
			.filter((path) -> Files.isRegularFile(draft.directory().resolve("sources").resolve(name(path))))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return holding.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map((most) -> name(most.getKey()))
			.orElse(this.type.replace('_', '-') + ".yaml");
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The lines of the entry, the first at the margin and without its hyphen. */
	private List<String> entry() {
		List<String> lines = new ArrayList<>();
		lines.add("- id: " + NewFile.scalar(this.id));
		lines.add("  type: " + this.type);
		add(lines, "title", this.title);
		if (this.authors != null) {
			lines.add("  author:");
			this.authors.forEach((author) -> author(lines, author));
		}
		add(lines, "container-title", this.container);
		add(lines, "publisher", this.publisher);
		add(lines, "issued", this.issued);
		add(lines, "URL", this.url);
		return lines;
	}

	private static void author(List<String> lines, String author) {
		int comma = author.indexOf(',');
		if (comma < 0) {
			lines.add("    - literal: " + NewFile.scalar(author));
		}
		else {
			lines.add("    - family: " + NewFile.scalar(author.substring(0, comma)));
			lines.add("      given: " + NewFile.scalar(author.substring(comma + 1)));
		}
	}

	private static void add(List<String> lines, String key, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			lines.add("  " + key + ": " + NewFile.scalar(value));
		}
	}

}
