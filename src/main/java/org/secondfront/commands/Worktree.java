package org.secondfront.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When the files and lines of a directory last changed, as far as git knows. A clone that
 * was made shallow does not know, nor does a directory that git does not keep.
 */
final class Worktree {

	private static final String COMMIT = "\u0001";

	private final Path directory;

	private final LocalDate today;

	Worktree(Path directory, LocalDate today) {
		this.directory = directory;
		this.today = today;
	}

	/**
	 * Whether git knows the past of the directory.
	 */
	boolean knowsThePast() {
		return git("rev-parse", "--is-shallow-repository").equals(List.of("false"))
				&& !git("log", "-1", "--format=%H", "--", ".").isEmpty();
	}

	/**
	 * When each file last changed.
	 * @return the dates by the path of the file from the directory
	 */
	Map<String, LocalDate> files() {
		Map<String, LocalDate> dates = new HashMap<>();
		git("-c", "core.quotePath=false", "diff", "--name-only", "--relative", "HEAD", "--", ".")
			.forEach((file) -> dates.put(file, this.today));
		LocalDate date = this.today;
		for (String line : git("-c", "core.quotePath=false", "log", "--no-renames", "--name-only", "--relative",
				"--format=" + COMMIT + "%ct", "--", ".")) {
			if (line.startsWith(COMMIT)) {
				date = day(line.substring(1));
			}
			else if (!line.isEmpty()) {
				// the newest comes first
				dates.putIfAbsent(line, date);
			}
		}
		return dates;
	}

	/**
	 * When each line of a file last changed.
	 * @param file the path of the file from the directory
	 * @return the dates, the first line's first; empty if git does not keep the file
	 */
	List<LocalDate> lines(String file) {
		List<LocalDate> dates = new ArrayList<>();
		for (String line : git("blame", "--line-porcelain", "--", file)) {
			if (line.startsWith("committer-time ")) {
				dates.add(day(line.substring("committer-time ".length())));
			}
		}
		return dates;
	}

	private static LocalDate day(String seconds) {
		return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
	}

	/** Nothing is said where git is missing or refuses. */
	private List<String> git(String... arguments) {
		// a monitor of the repository's own choice is not to be run
		String[] command = Stream.concat(Stream.of("git", "-c", "core.fsmonitor=false"), Stream.of(arguments))
			.toArray(String[]::new);
		try {
			Process git = new ProcessBuilder(command).directory(this.directory.toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			git.getOutputStream().close();
			try (BufferedReader out = new BufferedReader(
					new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
				List<String> lines = out.lines().toList();
				return (git.waitFor() == 0) ? lines : List.of();
			}
		}
		catch (IOException ex) {
			return List.of();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return List.of();
		}
	}

}
