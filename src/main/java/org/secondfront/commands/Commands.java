package org.secondfront.commands;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine;

/**
 * The command line: finds the command, runs it, and turns its outcome into an exit
 * status. A new command is one class, added to {@link #commands}.
 */
public final class Commands {

	/**
	 * All is well.
	 */
	static final int OK = 0;

	/**
	 * The command did its work and found errors in the content.
	 */
	static final int PROBLEMS = 1;

	/**
	 * The command was not understood, or could not do its work.
	 */
	static final int FAILED = 2;

	private Commands() {
	}

	/**
	 * Run the command that the arguments name, and end the process with its exit status;
	 * after {@code serve} has started the process goes on.
	 * @param application the class that Spring starts from
	 * @param args what was typed
	 */
	public static void main(Class<?> application, String[] args) {
		Application spring = new Application(application);
		PrintWriter out = writer(FileDescriptor.out);
		PrintWriter err = writer(FileDescriptor.err);
		int status = run(spring, out, err, args);
		out.flush();
		err.flush();
		if (status != OK || !spring.serving()) {
			System.exit(status);
		}
	}

	static int run(Application application, PrintWriter out, PrintWriter err, String... args) {
		Settings settings = Settings.of(args);
		CommandLine commands = commands(application, settings);
		commands.setOut(out);
		commands.setErr(err);
		List<String> words = settings.otherArguments();
		return commands.execute(words.isEmpty() ? new String[] { "serve" } : words.toArray(String[]::new));
	}

	private static CommandLine commands(Application application, Settings settings) {
		CommandLine commands = new CommandLine(new SecondFrontCommand());
		commands.addSubcommand(new ServeCommand(application, settings));
		commands.addSubcommand(new CheckCommand(settings));
		commands.addSubcommand(new PublishCommand(application, settings));
		commands.addSubcommand(new EditionsCommand(application, settings));
		commands.addSubcommand(new RollbackCommand(application, settings));
		commands.addSubcommand(NewCommand.with(settings));
		commands.addSubcommand(new SchemasCommand(settings));
		commands.addSubcommand(new CommandLine.HelpCommand());
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpAutoWidth(true);
		commands.setExecutionExceptionHandler(Commands::failed);
		commands.setParameterExceptionHandler(Commands::misunderstood);
		return commands;
	}

	private static int failed(Exception ex, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
		if (ex instanceof CommandFailure) {
			command.getErr().println(ex.getMessage());
		}
		else if (!(ex instanceof Application.StartFailure)) {
			// a defect of ours: the trace is what helps
			throw ex;
		}
		return FAILED;
	}

	private static int misunderstood(CommandLine.ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(ex.getMessage());
		if (ex instanceof CommandLine.UnmatchedArgumentException unmatched) {
			CommandLine.UnmatchedArgumentException.printSuggestions(unmatched, err);
			if (unmatched.getUnmatched().stream().anyMatch((word) -> word.startsWith("--") && word.contains("."))) {
				err.println("Settings are written in one word: --name=value");
			}
		}
		err.println("For help: secondfront " + helpArguments(command));
		return FAILED;
	}

	private static String helpArguments(CommandLine command) {
		String path = command.getCommandSpec().qualifiedName();
		return (path.contains(" ") ? path.substring(path.indexOf(' ') + 1) + " " : "") + "--help";
	}

	private static PrintWriter writer(FileDescriptor stream) {
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		Charset charset = windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
	}

}
