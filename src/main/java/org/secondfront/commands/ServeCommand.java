package org.secondfront.commands;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/**
 * Serves the site until the process is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Serves the site (the default).", "",
				"With no database named it starts the PostgreSQL that comes with it. Stop it with Ctrl-C." })
class ServeCommand implements Callable<Integer> {

	private final Application application;

	private final Settings settings;

	ServeCommand(Application application, Settings settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		this.application.serve(this.settings);
		return Commands.OK;
	}

}
