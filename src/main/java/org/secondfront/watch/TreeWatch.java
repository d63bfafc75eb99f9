package org.secondfront.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Waits for changes of files. The operating system's word is a hint only, which saves
 * time: what counts is to look, which also finds what is never told (on macOS, on network
 * disks, in containers, after too many events at once). Looking takes a twentieth of the
 * time at most.
 */
final class TreeWatch implements AutoCloseable {

	private static final long SHORTEST_PAUSE = 100;

	private static final long LONGEST_PAUSE = 2000;

	private static final int PAUSE_PER_LOOK = 20;

	private final List<Path> roots;

	private final WatchService service;

	private Map<Path, Stamp> known = Map.of();

	private long pause = SHORTEST_PAUSE;

	/** Whether the last change was found by looking, and nobody told of it. */
	private boolean found;

	/**
	 * Begin to watch.
	 * @param roots directories, watched with all below them
	 */
	TreeWatch(List<Path> roots) {
		this.roots = roots.stream().map((root) -> root.toAbsolutePath().normalize()).toList();
		try {
			this.service = this.roots.get(0).getFileSystem().newWatchService();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.known = look();
	}

	/**
	 * How a file looks from outside.
	 *
	 * @param size how many bytes it has
	 * @param modified when it was last written to
	 * @param key which file it is on its disk
	 */
	private record Stamp(long size, FileTime modified, @Nullable Object key) {
	}

	/**
	 * Wait until something changes.
	 * @param limit how long to wait
	 * @return whether something did
	 */
	boolean awaitChange(Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		long left = limit.toMillis();
		while (left > 0) {
			if (hinted(Math.min(this.pause, left))) {
				this.found = false;
				return true;
			}
			Map<Path, Stamp> now = look();
			if (!now.equals(this.known)) {
				this.known = now;
				this.found = true;
				return true;
			}
			left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
		}
		return false;
	}

	/**
	 * Whether something has changed already, as far as the operating system tells.
	 * @return whether something did
	 */
	boolean hasChanged() throws InterruptedException {
		return hinted(0);
	}

	/**
	 * Wait until nothing has changed for a while: a burst of changes is one.
	 * @param quiet how long nothing must change
	 * @param limit how long to wait for that
	 */
	void awaitQuiet(Duration quiet, Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		boolean moving = true;
		while (moving && System.nanoTime() < end) {
			moving = hinted(quiet.toMillis());
			if (!moving) {
				Map<Path, Stamp> now = look();
				// where nobody tells, only a second look can tell whether it is over
				moving = this.found && !now.equals(this.known);
				this.known = now;
			}
		}
	}

	/** Whether the operating system tells of a change, before some time has passed. */
	private boolean hinted(long millis) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		boolean hinted = false;
		WatchKey key = this.service.poll(millis, TimeUnit.MILLISECONDS);
		while (key != null) {
			for (WatchEvent<?> event : key.pollEvents()) {
				hinted |= !(event.context() instanceof Path file && isHidden(file));
			}
			key.reset();
			key = hinted ? this.service.poll()
					: this.service.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		}
		return hinted;
	}

	private Map<Path, Stamp> look() {
		long begun = System.nanoTime();
		Map<Path, Stamp> files = new HashMap<>();
		try {
			for (Path root : this.roots) {
				Files.walkFileTree(root, new Visitor(root, files));
			}
		}
		catch (IOException ex) {
			// a directory is gone or cannot be read: the reading of the content says so
		}
		long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
		this.pause = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, PAUSE_PER_LOOK * millis));
		return files;
	}

	private static boolean isHidden(Path file) {
		Path name = file.getFileName();
		return name != null && name.toString().startsWith(".");
	}

	@Override
	public void close() {
		try {
			this.service.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Notes every file, and asks to be told of changes in every directory.
	 */
	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path root;

		private final Map<Path, Stamp> files;

		Visitor(Path root, Map<Path, Stamp> files) {
			this.root = root;
			this.files = files;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			if (!directory.equals(this.root) && isHidden(directory)) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			try {
				// asked again for the same directory this changes nothing
				directory.register(TreeWatch.this.service, StandardWatchEventKinds.ENTRY_CREATE,
						StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
			}
			catch (IOException ex) {
				// no hints of this one: too many are watched, or it is gone again
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (!isHidden(file)) {
				this.files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
