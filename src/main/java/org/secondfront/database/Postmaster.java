package org.secondfront.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The process that a cluster's {@code postmaster.pid} names.
 *
 * @param pid its number, 0 where the file names none
 * @param program the file name of the program it runs; {@code null} where it is dead, or
 * dead and not yet buried
 */
record Postmaster(long pid, @Nullable String program) {

	static Postmaster read(Path pidFile) throws IOException {
		List<String> lines = Files.readAllLines(pidFile);
		long pid = 0;
		try {
			pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
		}
		catch (NumberFormatException ex) {
			// cut short when the machine went down
		}
		Optional<String> program = ProcessHandle.of(pid)
			.filter(ProcessHandle::isAlive)
			.flatMap((process) -> process.info().command())
			.map((command) -> String.valueOf(Path.of(command.replaceAll(" \\(deleted\\)$", "")).getFileName()));
		return new Postmaster(pid, program.orElse(null));
	}

	/**
	 * Whether a PostgreSQL runs under that number.
	 */
	boolean isServer() {
		return this.program != null && (this.program.equals("postgres") || this.program.equals("postgres.exe"));
	}

	/**
	 * Whether the number belongs to something else by now.
	 */
	boolean isForeign() {
		return this.program != null && !isServer();
	}

}
