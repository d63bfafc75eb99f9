package org.secondfront.commands;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Serves the site until the process is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
		"Serves the site (the default).", "",
		"With no database named it starts the PostgreSQL that comes with it. Stop it with Ctrl-C.",
		"Editors find what wants their attention at http://localhost:8090/editorial, from this machine alone;",
		"--secondfront.editorial.port= names another port, or -1 for none.", "",
		"To write: secondfront serve --watch, and open http://localhost:8080. What you save is in the browser at",
		"once, drafts too; what is wrong is shown over the page, with the line and what to do. Readers see",
		"nothing of it until you publish: it comes from a database that is thrown away at the end. Beside",
		"another serve, give it a port of its own: secondfront serve --watch --server.port=8081" })
class ServeCommand implements Callable<Integer> {

	private final Application application;

	private final Settings settings;

	@Option(names = "--watch",
			description = "Show every saved change at once, drafts too, on this machine only, and nothing of it to readers.")
	private boolean watch;

	ServeCommand(Application application, Settings settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		this.application.serve(this.settings, this.watch);
		return Commands.OK;
	}

}
