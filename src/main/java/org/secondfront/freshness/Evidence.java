package org.secondfront.freshness;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a page still being right.
 *
 * @param reviewed when an editor last went through it; null if never
 * @param weakSources the names of the sources it rests on that are marked as weak
 * @param sources when the sources it cites last changed, where that is known
 * @param pages when the pages it leads to last changed, where that is known
 * @param wishes what readers looked for around it and did not find
 */
public record Evidence(@Nullable LocalDate reviewed, List<String> weakSources, List<Change> sources, List<Change> pages,
		List<Wish> wishes) {

	/** Keep copies, so that nothing changes afterwards. */
	public Evidence {
		weakSources = List.copyOf(weakSources);
		sources = List.copyOf(sources);
		pages = List.copyOf(pages);
		wishes = List.copyOf(wishes);
	}

	/**
	 * Something that readers looked for in vain.
	 *
	 * @param words their words
	 * @param times how often
	 */
	public record Wish(String words, long times) {
	}

	/**
	 * Something that changed.
	 *
	 * @param name what it is called
	 * @param on when it last changed
	 */
	public record Change(String name, LocalDate on) {
	}

}
