package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Works on many things at the same time, a few at once. A parallel stream parts a list
 * into as few pieces as there are processors to take them, and where the long texts stand
 * together all but one wait for the last; here whoever is done takes the next batch.
 */
final class Batches {

	private static final int SIZE = 32;

	private Batches() {
	}

	/**
	 * Make something of each.
	 * @param <T> what each is
	 * @param <R> what is made of it
	 * @param items the things
	 * @param work what to do with one; safe for many threads
	 * @return what was made, in the order of the things
	 */
	static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
		List<ForkJoinTask<List<R>>> batches = new ArrayList<>();
		for (int from = 0; from < items.size(); from += SIZE) {
			List<T> batch = items.subList(from, Math.min(items.size(), from + SIZE));
			batches.add(ForkJoinTask.adapt(() -> {
				List<R> made = new ArrayList<>(batch.size());
				batch.forEach((item) -> made.add(work.apply(item)));
				return made;
			}));
		}
		List<R> all = new ArrayList<>(items.size());
		ForkJoinTask.invokeAll(batches).forEach((batch) -> all.addAll(batch.join()));
		return all;
	}

}
