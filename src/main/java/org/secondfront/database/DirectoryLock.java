package org.secondfront.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process off a data directory. The operating system lets go of it when
 * the process ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {

	// closing any channel of the file would let go of the lock of the whole process, so
	// a held file must not be opened again within it
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private DirectoryLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Take the lock.
	 * @return {@code null} if someone else holds it
	 */
	static @Nullable DirectoryLock tryLock(Path file) throws IOException {
		if (!HELD.add(file)) {
			return null;
		}
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock != null) {
				DirectoryLock held = new DirectoryLock(file, channel);
				channel = null;
				return held;
			}
			HELD.remove(file);
			return null;
		}
		catch (IOException ex) {
			HELD.remove(file);
			throw ex;
		}
		finally {
			if (channel != null) {
				channel.close();
			}
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.channel.close();
		}
		finally {
			HELD.remove(this.file);
		}
	}

}
