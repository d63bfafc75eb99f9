package org.secondfront.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.secondfront.content.Body;

/**
 * Reads the images of the content once more, when they are written.
 */
final class ImageBytes {

	private final Path root;

	/**
	 * Read images.
	 * @param contentDirectory the content directory, whose name begins the paths of its
	 * files
	 */
	ImageBytes(Path contentDirectory) {
		Path parent = contentDirectory.toAbsolutePath().normalize().getParent();
		this.root = (parent != null) ? parent : contentDirectory;
	}

	byte[] read(Body.Image image) {
		try {
			byte[] bytes = Files.readAllBytes(this.root.resolve(image.path()));
			if (!Digests.of(bytes).equals(image.sha256())) {
				throw new IOException("it changed while the content was read; publish again");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(image.path() + ": " + ex.getMessage(), ex);
		}
	}

}
