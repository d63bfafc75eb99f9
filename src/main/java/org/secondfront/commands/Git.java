package org.secondfront.commands;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Asks Git about a directory.
 *
 * @param directory the directory
 */
record Git(Path directory) {

	/**
	 * What Git printed.
	 */
	private record Answer(int status, byte[] out, String err) {

		String text() {
			return new String(this.out, StandardCharsets.UTF_8);
		}

	}

	/**
	 * The commit that a revision means.
	 * @param revision whatever Git understands, such as {@code origin/main}
	 * @return its hash
	 * @throws CommandFailure if there is no Git, no repository or no such revision
	 */
	String commit(String revision) {
		Answer top = run("rev-parse", "--show-toplevel");
		if (top.status != 0) {
			throw new CommandFailure("--since compares with what Git has, and " + this.directory
					+ " is in no Git repository: " + top.err.strip());
		}
		Answer commit = run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
		if (commit.status != 0) {
			throw new CommandFailure("Git knows no revision '" + revision + "' here. "
					+ "Name a branch, a tag or a commit; in CI the whole history must have been fetched.");
		}
		return commit.text().strip();
	}

	/** The differences of the directory's files since a commit, without context. */
	String diff(String commit) {
		return succeed("-c", "core.quotePath=off", "diff", "-U0", "--no-color", "--no-ext-diff", "--no-renames",
				"--no-prefix", "--relative", commit, "--", ".");
	}

	/** The files of the directory that Git does not know and does not ignore. */
	List<String> untracked() {
		String list = succeed("ls-files", "-z", "--others", "--exclude-standard", ".");
		return list.isEmpty() ? List.of() : List.of(list.split("\0", -1));
	}

	/**
	 * Write the directory's files as they were.
	 * @param commit a commit
	 * @param target where to write them
	 * @throws IOException if they cannot be written
	 */
	void export(String commit, Path target) throws IOException {
		Answer zip = run("archive", "--format=zip", "-0", commit, ".");
		if (zip.status != 0) {
			// the directory was not there then
			return;
		}
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.out))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!entry.isDirectory() && file.startsWith(target)) {
					Files.createDirectories(file.getParent());
					Files.copy(in, file);
				}
			}
		}
	}

	private String succeed(String... arguments) {
		Answer answer = run(arguments);
		if (answer.status != 0) {
			throw new CommandFailure("git " + arguments[0] + " failed: " + answer.err.strip());
		}
		return answer.text();
	}

	private Answer run(String... arguments) {
		List<String> command = new ArrayList<>(List.of("git", "-C", this.directory.toString()));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).start();
			process.getOutputStream().close();
			CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process));
			byte[] out = process.getInputStream().readAllBytes();
			return new Answer(process.waitFor(), out, err.join());
		}
		catch (IOException ex) {
			throw new CommandFailure("--since needs Git, and it cannot be run: " + ex.getMessage()
					+ ". Install it, or check without --since.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandFailure("Interrupted while Git was at work.", ex);
		}
	}

	private static String read(Process process) {
		try {
			return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
