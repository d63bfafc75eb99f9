package org.secondfront.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the files of a tree, and refuses what should not be read: links out of
 * the tree, files too large, too many of them. Files are read one by one where they are
 * needed, so that a large tree is never in memory as a whole.
 */
final class InputTree {

	private static final Set<String> TEXTS = Set.of("md", "yaml", "yml");

	private final ContentLimits limits;

	private final boolean digested;

	private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<String> unread = new ConcurrentLinkedQueue<>();

	private final ConcurrentSkipListMap<String, String> digests = new ConcurrentSkipListMap<>();

	private final List<Found> found = new ArrayList<>();

	/**
	 * Look at a tree.
	 * @param limits how much to take
	 * @param digested whether the digest will be asked for
	 */
	InputTree(ContentLimits limits, boolean digested) {
		this.digested = digested;
		this.limits = limits;
	}

	/**
	 * A file that is there.
	 *
	 * @param path its path, from the directory's name on
	 * @param file where it is
	 * @param stamp how it looks from outside; null where that tells nothing of what is in
	 * it
	 */
	record Found(String path, Path file, @Nullable Stamp stamp) {

	}

	/**
	 * How a file looks from outside: one that is written again looks different, unless
	 * that happens at the same moment.
	 *
	 * @param size how many bytes it has
	 * @param modified when it was last written to
	 * @param key which file it is on its disk; null where that is not known
	 */
	record Stamp(long size, FileTime modified, @Nullable Object key) {

	}

	/**
	 * Find the files below the two directories.
	 * @param content the content directory
	 * @param seeds the directory of the ledger, or null if there is none
	 * @return the files in the order of their paths
	 */
	List<Found> find(Path content, @Nullable Path seeds) {
		walk(content, name(content), false);
		if (seeds != null && Files.isDirectory(seeds)) {
			walk(seeds, name(seeds), true);
		}
		if (this.found.size() > this.limits.files()) {
			problem(ProblemCode.TOO_MANY_FILES, name(content),
					"there are " + this.found.size() + " files, more than " + this.limits.files(),
					"is this the content directory?");
			return List.of();
		}
		this.found.sort(Comparator.comparing(Found::path));
		return this.found;
	}

	/**
	 * The digest of all files that were read.
	 * @return the digest
	 */
	String digest() {
		return Digests.sha256(this.digests);
	}

	/** Problems with files as such. */
	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/** The paths of files that are there and were not read. */
	List<String> unread() {
		return List.copyOf(this.unread);
	}

	static String name(Path directory) {
		Path name = directory.toAbsolutePath().normalize().getFileName();
		return (name != null) ? name.toString() : "content";
	}

	private void walk(Path directory, String name, boolean claimsOnly) {
		try {
			Path root = directory.toRealPath();
			Files.walkFileTree(root, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
					boolean skip = !dir.equals(root) && (claimsOnly || isHidden(dir));
					return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (!isHidden(file) && (!claimsOnly || file.endsWith("claims.yaml"))) {
						add(root, file, path(name, root, file), attributes);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					unreadable(path(name, root, file), ex);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			unreadable(name, ex);
		}
	}

	private static boolean isHidden(Path file) {
		return String.valueOf(file.getFileName()).startsWith(".");
	}

	private static String path(String name, Path root, Path file) {
		StringBuilder path = new StringBuilder(name);
		root.relativize(file).forEach((part) -> path.append('/').append(part));
		return path.toString();
	}

	private void add(Path root, Path file, String path, BasicFileAttributes attributes) {
		Path real = file;
		Stamp stamp = new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		if (attributes.isOther()) {
			// opening a pipe would wait for ever
			this.unread.add(path);
			problem(ProblemCode.UNREADABLE_FILE, path, "this is no ordinary file", "remove it");
			return;
		}
		if (attributes.isSymbolicLink()) {
			real = target(root, file);
			stamp = null;
			if (real == null) {
				this.unread.add(path);
				problem(ProblemCode.SYMBOLIC_LINK, path, "this symbolic link leads out of the tree, or nowhere",
						"put the file itself here");
				return;
			}
		}
		this.found.add(new Found(path, real, stamp));
	}

	private static @Nullable Path target(Path root, Path link) {
		try {
			Path real = link.toRealPath();
			return (real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) ? real : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	/**
	 * Read a file. Different files may be read at the same time.
	 * @param file the file
	 * @return what is in it, or null if it was not read, which was reported then
	 */
	@Nullable InputFile read(Found file) {
		boolean text = TEXTS.contains(InputFile.extension(file.path));
		int limit = text ? this.limits.fileBytes() : this.limits.imageBytes();
		try (InputStream in = Files.newInputStream(file.file)) {
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length <= limit) {
				if (this.digested) {
					this.digests.put(file.path, Digests.sha256(bytes));
				}
				return new InputFile(file.path, bytes);
			}
			this.unread.add(file.path);
			problem(text ? ProblemCode.FILE_TOO_LARGE : ProblemCode.IMAGE_TOO_LARGE, file.path,
					"this file has more than " + limit + " bytes",
					text ? "part it into several" : "save it smaller, or at a lower quality");
		}
		catch (IOException ex) {
			unreadable(file.path, ex);
		}
		return null;
	}

	/**
	 * Take note of a file that need not be read again.
	 */
	void unchanged(Found file, String digest) {
		this.digests.put(file.path, digest);
	}

	/**
	 * The digest of a file that was read.
	 */
	String digest(Found file) {
		return Objects.requireNonNull(this.digests.get(file.path));
	}

	private void unreadable(String path, IOException ex) {
		this.unread.add(path);
		problem(ProblemCode.UNREADABLE_FILE, path, "this cannot be read: " + ex.getClass().getSimpleName(),
				"look at its permissions");
	}

	void problem(ProblemCode code, String path, String message, String hint) {
		this.problems.add(new Problem(code.severity(), path, 1, 1, code.code(), message, hint));
	}

}
