package org.secondfront.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Problem;

/**
 * Leaves of the problems those that a change brought in: those on lines that were
 * touched, and those that stand elsewhere and were not there before, such as a link to a
 * section that was renamed in another file.
 */
final class Since {

	private static final Pattern FILE = Pattern.compile("^\\+\\+\\+ \"?(.*?)\"?\\t?$");

	private static final Pattern HUNK = Pattern.compile("^@@ -\\S+ \\+([0-9]+)(?:,([0-9]+))? @@.*");

	private static final Pattern DIGITS = Pattern.compile("[0-9]+");

	private final String revision;

	private final Path content;

	private final @Nullable Path seeds;

	private final Map<String, NavigableSet<Integer>> touched = new HashMap<>();

	/**
	 * Compare with a revision.
	 * @param revision whatever Git understands
	 * @param content the content directory
	 * @param seeds the directory of the ledger, or null
	 */
	Since(String revision, Path content, @Nullable Path seeds) {
		this.revision = revision;
		this.content = content;
		this.seeds = seeds;
	}

	/**
	 * Leave what the change brought in.
	 * @param problems the problems now
	 * @param check finds the problems of a content directory and its seeds
	 * @return those of the problems that are new
	 * @throws CommandFailure if Git cannot say
	 */
	List<Problem> filter(List<Problem> problems, BiFunction<Path, Path, List<Problem>> check) {
		touch(this.content);
		if (this.seeds != null) {
			touch(this.seeds);
		}
		if (this.touched.isEmpty()) {
			return List.of();
		}
		List<String> before = new ArrayList<>();
		former(check).forEach((problem) -> before.add(key(problem)));
		Map<String, Integer> left = new HashMap<>();
		before.forEach((key) -> left.merge(key, 1, Integer::sum));
		List<Problem> brought = new ArrayList<>();
		for (Problem problem : problems) {
			boolean known = left.merge(key(problem), -1, Integer::sum) >= 0;
			if (!known || isTouched(problem)) {
				brought.add(problem);
			}
		}
		return brought;
	}

	/** What stays the same while lines move. */
	private static String key(Problem problem) {
		return problem.file() + " " + problem.code() + " " + DIGITS.matcher(problem.message()).replaceAll("#");
	}

	private boolean isTouched(Problem problem) {
		NavigableSet<Integer> lines = this.touched.get(problem.file());
		return lines != null && (lines.isEmpty() || lines.contains(problem.line()));
	}

	private void touch(Path directory) {
		Git git = new Git(directory.toAbsolutePath());
		String name = name(directory);
		NavigableSet<Integer> lines = new TreeSet<>();
		for (String line : git.diff(git.commit(this.revision)).split("\n", -1)) {
			Matcher file = FILE.matcher(line);
			Matcher hunk = HUNK.matcher(line);
			if (file.matches()) {
				lines = this.touched.computeIfAbsent(name + "/" + file.group(1), (path) -> new TreeSet<>());
			}
			else if (hunk.matches()) {
				int first = Integer.parseInt(hunk.group(1));
				int count = (hunk.group(2) != null) ? Integer.parseInt(hunk.group(2)) : 1;
				for (int i = 0; i < Math.max(1, count); i++) {
					lines.add(first + i);
				}
			}
		}
		git.untracked().forEach((path) -> this.touched.put(name + "/" + path, new TreeSet<>()));
	}

	private static String name(Path directory) {
		return directory.toAbsolutePath().normalize().getFileName().toString();
	}

	private List<Problem> former(BiFunction<Path, Path, List<Problem>> check) {
		Path root = null;
		try {
			root = Files.createTempDirectory("secondfront-since");
			Path formerContent = Files.createDirectory(root.resolve(name(this.content)));
			export(this.content, formerContent);
			Path formerSeeds = root.resolve((this.seeds != null) ? name(this.seeds) : "no-seeds");
			if (this.seeds != null) {
				export(this.seeds, Files.createDirectories(formerSeeds));
			}
			return check.apply(formerContent, formerSeeds);
		}
		catch (IOException ex) {
			throw new CommandFailure("The former content cannot be laid out to be compared with: " + ex.getMessage(),
					ex);
		}
		finally {
			delete(root);
		}
	}

	private void export(Path directory, Path target) throws IOException {
		Git git = new Git(directory.toAbsolutePath());
		git.export(git.commit(this.revision), target);
	}

	private static void delete(@Nullable Path root) {
		if (root == null) {
			return;
		}
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
