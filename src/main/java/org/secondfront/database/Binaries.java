package org.secondfront.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the class path.
 *
 * @param home the directory that holds {@code bin}
 */
record Binaries(Path home) {

	/**
	 * Unpack the programs for this machine, unless they are there.
	 * @param parent where; each release of PostgreSQL has a directory of its own in it
	 * @throws DatabaseFailure if the class path holds none for this machine
	 */
	static Binaries unpack(Path parent) throws IOException {
		Platform platform = Platform.current();
		for (String archive : platform.archives()) {
			if (Binaries.class.getResource("/" + archive) != null) {
				return unpack("/" + archive, parent);
			}
		}
		throw DatabaseFailure.noBinaries(platform.toString(), platform.profile());
	}

	private static Binaries unpack(String archive, Path parent) throws IOException {
		Path home = parent.resolve(digest(archive));
		if (Files.isDirectory(home)) {
			return new Binaries(home);
		}
		Files.createDirectories(parent);
		Path unfinished = Files.createTempDirectory(parent, "unfinished");
		try (InputStream input = open(archive);
				TarArchiveInputStream tar = new TarArchiveInputStream(
						new BufferedInputStream(new XZInputStream(input)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(entry, tar, unfinished);
			}
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException ex) {
			// another process may have been faster, and its copy is as good; a plain
			// exception is all that Linux has for a directory that is not empty
			if (!Files.isDirectory(home)) {
				throw ex;
			}
		}
		finally {
			DataDirectory.delete(unfinished);
		}
		return new Binaries(home);
	}

	private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path home) throws IOException {
		Path path = home.resolve(entry.getName()).normalize();
		if (!path.startsWith(home)) {
			throw new IOException("the archive leaves its directory: " + entry.getName());
		}
		Files.createDirectories(entry.isDirectory() ? path : path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
		}
		else if (entry.isLink()) {
			Files.copy(home.resolve(entry.getLinkName()), path);
		}
		else if (!entry.isDirectory()) {
			Files.copy(tar, path);
			if ((entry.getMode() & 0b001_000_000) != 0) {
				DataDirectory.restrict(path, "rwxr-xr-x");
			}
		}
	}

	private static String digest(String archive) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream input = new DigestInputStream(open(archive), digest)) {
				input.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputStream open(String archive) throws IOException {
		InputStream input = Binaries.class.getResourceAsStream(archive);
		if (input == null) {
			throw new IOException(archive + " is no longer on the class path");
		}
		return input;
	}

	Path program(String name) {
		return this.home.resolve("bin").resolve(Platform.current().windows() ? name + ".exe" : name);
	}

}
