package org.secondfront.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The commands that write a file to start from.
 */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Writes a file to start from: secondfront new article TOPIC SLUG.")
class NewCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to write: new article TOPIC SLUG");
	}

}
