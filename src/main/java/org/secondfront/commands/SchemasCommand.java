package org.secondfront.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the JSON Schemas beside the content they describe.
 */
@Command(name = "schemas", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Writes JSON Schemas of the content's files into DIR/.schemas.", "",
				"Editors such as VS Code complete and check keys by them while one types. They follow from the",
				"same rules as check; write them anew when a new version of the program knows other keys." })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
class SchemasCommand implements Callable<Integer> {

	private final Settings settings;

	@Spec
	CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "DIR",
			description = "The content directory; by default the setting secondfront.content.")
	@Nullable Path directory;

	SchemasCommand(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() throws IOException {
		Path content = (this.directory != null) ? this.directory : this.settings.content();
		if (!Files.isDirectory(content)) {
			throw new CommandFailure("There is no directory " + content
					+ ". Start this where the content is, or name it: --secondfront.content=DIRECTORY");
		}
		Path folder = Files.createDirectories(content.resolve(Schemas.FOLDER));
		Map<String, String> schemas = Schemas.all();
		for (Map.Entry<String, String> schema : schemas.entrySet()) {
			Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
		}
		this.spec.commandLine().getOut().println("Wrote " + schemas.size() + " schemas into " + folder + ".");
		return Commands.OK;
	}

}
