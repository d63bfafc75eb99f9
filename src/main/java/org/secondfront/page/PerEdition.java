package org.secondfront.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Something that every request needs and that an edition has for ever: read once, and
 * kept for the current edition and a few former ones that are being read. Safe for many
 * threads.
 *
 * @param <T> what it is; immutable
 */
public final class PerEdition<T> {

	private static final int EDITIONS_KEPT = 4;

	private final Map<Integer, T> values = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
			return size() > EDITIONS_KEPT;
		}

	};

	private final IntFunction<T> read;

	/**
	 * Keep something.
	 * @param read reads it, given the number of the edition
	 */
	public PerEdition(IntFunction<T> read) {
		this.read = read;
	}

	/**
	 * What an edition has. To be called within the transaction of a request.
	 * @param edition the number of the edition
	 * @return what was read, now or before
	 */
	public T of(int edition) {
		synchronized (this.values) {
			T known = this.values.get(edition);
			if (known != null) {
				return known;
			}
		}
		// read outside the lock: two readers may both do so, and get the same
		T value = this.read.apply(edition);
		synchronized (this.values) {
			this.values.put(edition, value);
		}
		return value;
	}

}
