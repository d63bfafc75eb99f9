package org.secondfront.content;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was read of each file of one tree, so that only files that have changed are read
 * again. What a file says depends on the site's settings and on the images beside it:
 * when those change, everything is forgotten. Within a reading it is thread-safe.
 */
final class FileMemory {

	/** A file this young may change again without looking any different. */
	private static final long YOUNG_MILLIS = 50;

	private final Clock clock;

	private final Map<String, Remembered> files = new ConcurrentHashMap<>();

	private @Nullable Object surroundings;

	private long begun;

	FileMemory(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What was read of a file.
	 *
	 * @param stamp how the file looked
	 * @param digest the digest of its bytes
	 * @param result what was read, as it was before the files were checked together
	 */
	private record Remembered(InputTree.Stamp stamp, String digest, FileReader.Result result) {

	}

	/**
	 * Begin a reading, before any file is looked at.
	 */
	void begin() {
		this.begun = this.clock.millis();
	}

	/**
	 * Say what else there is.
	 * @param around everything but its own bytes that a file's meaning depends on
	 * @param paths the paths of all files there are
	 */
	void surround(Object around, Set<String> paths) {
		if (!around.equals(this.surroundings)) {
			this.files.clear();
			this.surroundings = around;
		}
		this.files.keySet().retainAll(paths);
	}

	/**
	 * Read a file, unless it looks as it did when it was read last.
	 * @param file the file
	 * @param tree the tree it is in
	 * @param reader reads what is in it
	 * @return what it says, or null if it cannot be read
	 */
	FileReader.@Nullable Result read(InputTree.Found file, InputTree tree,
			Function<InputFile, FileReader.Result> reader) {
		Remembered known = this.files.get(file.path());
		if (known != null && known.stamp.equals(file.stamp())) {
			tree.unchanged(file, known.digest);
			known.result.rewind();
			return known.result;
		}
		this.files.remove(file.path());
		InputFile input = tree.read(file);
		if (input == null) {
			return null;
		}
		FileReader.Result result = reader.apply(input);
		InputTree.Stamp stamp = file.stamp();
		if (stamp != null && stamp.modified().toMillis() < this.begun - YOUNG_MILLIS) {
			result.mark();
			this.files.put(file.path(), new Remembered(stamp, tree.digest(file), result));
		}
		return result;
	}

}
