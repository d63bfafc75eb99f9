package org.secondfront.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * An image of the tree.
 *
 * @param path its path
 * @param image what is known of it, or null if it is no image that can be shown
 */
record ImageFile(String path, Body.@Nullable Image image) {

	private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "gif");

	private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

	static boolean isNamedSo(String path) {
		return EXTENSIONS.contains(InputFile.extension(path));
	}

	/**
	 * Look at an image: its type and size come from its bytes, whatever its name.
	 * @param file the file
	 * @return what is known of it
	 */
	static ImageFile of(InputFile file) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (readers.hasNext()) {
				ImageReader reader = readers.next();
				try {
					return new ImageFile(file.path(), image(file, reader, in));
				}
				finally {
					reader.dispose();
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			// what a reader chokes on cannot be shown either
		}
		return new ImageFile(file.path(), null);
	}

	private static Body.@Nullable Image image(InputFile file, ImageReader reader, ImageInputStream in)
			throws IOException {
		reader.setInput(in, true, true);
		String format = reader.getFormatName().toLowerCase(Locale.ROOT);
		return FORMATS.contains(format) ? new Body.Image(file.path(), Digests.sha256(file.bytes()), "image/" + format,
				reader.getWidth(0), reader.getHeight(0)) : null;
	}

}
