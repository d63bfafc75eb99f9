package org.secondfront.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs. Those refuse to run as root; there they run in a user
 * namespace in which root is nobody, while the files stay root's.
 */
final class Programs {

	private static final int TIMEOUT_SECONDS = 120;

	private final Binaries binaries;

	private final List<String> prefix;

	Programs(Binaries binaries) {
		this.binaries = binaries;
		this.prefix = root() ? List.of("unshare", "-U") : List.of();
	}

	/**
	 * How a program ended.
	 *
	 * @param status its exit status
	 * @param output what it said, standard error included
	 */
	record Outcome(int status, String output) {

		boolean successful() {
			return this.status == 0;
		}

	}

	/**
	 * Run a program to its end.
	 * @throws DatabaseFailure if it does not start, or does not end
	 */
	Outcome run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.binaries.program(program).toString());
		command.addAll(List.of(arguments));
		// a file and no pipe: what the program leaves running would keep a pipe open
		Path output = Files.createTempFile("secondfront-" + program, ".out");
		try {
			int status = await(program,
					new ProcessBuilder(command).redirectErrorStream(true)
						.redirectInput(ProcessBuilder.Redirect.from(nothing()))
						.redirectOutput(output.toFile())
						.start());
			return new Outcome(status, Files.readString(output, StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			throw DatabaseFailure.program(program, String.valueOf(ex.getMessage()), ex);
		}
		finally {
			Files.deleteIfExists(output);
		}
	}

	/**
	 * Run a program that has to succeed.
	 * @throws DatabaseFailure if it does not
	 */
	String require(String program, String... arguments) throws IOException {
		Outcome outcome = run(program, arguments);
		if (!outcome.successful()) {
			throw DatabaseFailure.program(program, outcome.output(), null);
		}
		return outcome.output();
	}

	/**
	 * The number before the dot of PostgreSQL's version.
	 */
	String majorVersion() throws IOException {
		String version = require("postgres", "--version").strip();
		return version.replaceAll("^\\D*(\\d+).*$", "$1");
	}

	private static int await(String program, Process process) {
		try {
			if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue();
			}
			process.destroyForcibly();
			throw DatabaseFailure.program(program, "it did not end within " + TIMEOUT_SECONDS + " seconds", null);
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw DatabaseFailure.program(program, "the start was broken off", ex);
		}
	}

	private static File nothing() {
		return new File(Platform.current().windows() ? "NUL" : "/dev/null");
	}

	private static boolean root() {
		if (!Platform.current().system().equals("linux")) {
			return false;
		}
		try {
			Path probe = Files.createTempFile("secondfront", null);
			try {
				return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
			}
			finally {
				Files.delete(probe);
			}
		}
		catch (IOException | UnsupportedOperationException ex) {
			return "root".equals(System.getProperty("user.name"));
		}
	}

}
