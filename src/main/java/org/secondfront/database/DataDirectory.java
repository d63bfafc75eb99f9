package org.secondfront.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the embedded PostgreSQL: where each is, and closed to other users.
 *
 * @param root the directory of all, absolute
 */
record DataDirectory(Path root) {

	/**
	 * Make the directory where it is missing, and close it to other users.
	 * @throws DatabaseFailure if it cannot be made or written to
	 */
	static DataDirectory open(Path directory) {
		Path root = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(root);
			restrict(root, "rwx------");
			Files.delete(Files.createTempFile(root, "probe", null));
			return new DataDirectory(root.toRealPath());
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(root, ex);
		}
	}

	Path lock() {
		return this.root.resolve("lock");
	}

	/**
	 * Held by whoever watches.
	 */
	static Path watchLock(Path root) {
		return root.resolve("watch-lock");
	}

	Path holder() {
		return this.root.resolve("holder.properties");
	}

	Path passwords() {
		return this.root.resolve("passwords.properties");
	}

	Path cluster() {
		return this.root.resolve("postgres");
	}

	/**
	 * Where a cluster is made, so that one half made is never taken for whole.
	 */
	Path unfinishedCluster() {
		return this.root.resolve("postgres.unfinished");
	}

	Path log() {
		return this.root.resolve("postgres.log");
	}

	Path binaries() {
		return this.root.resolve("postgres-binaries");
	}

	/**
	 * Give a file new text that its owner alone can read, whole or not at all.
	 */
	static void replace(Path file, String text) throws IOException {
		Path directory = file.toAbsolutePath().getParent();
		// a temporary file is made readable by its owner alone
		Path unfinished = Files.createTempFile(directory, file.getFileName().toString(), ".unfinished");
		try {
			Files.writeString(unfinished, text, StandardCharsets.UTF_8);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	static void restrict(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	/**
	 * Delete a directory with all in it, following no link; one that is missing is fine.
	 */
	static void delete(Path directory) throws IOException {
		if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		List<Path> paths;
		try (Stream<Path> walk = Files.walk(directory)) {
			paths = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : paths) {
			Files.deleteIfExists(path);
		}
	}

}
