package org.secondfront.content;

import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Pages for tests that need no more than a text.
 */
final class TestPages {

	static final Site SITE = new Site("A reference", "", "https://reference.example", "", "", "", "", List.of(),
			List.of(new Site.Viewpoint("MOSCOW", "Moscow", "east"), new Site.Viewpoint("LONDON", "London", "west")),
			Period.ofYears(2));

	private TestPages() {
	}

	static Page article(String markdown) {
		Problems problems = new Problems("content/articles/tehran/tehran-conference.md", 100);
		PageAddress address = new PageAddress(PageKind.ARTICLE, "tehran-conference");
		PageDraft draft = new PageDraft(address, problems, 1, markdown);
		return draft.page();
	}

	/** Names that tell the number of the passage. */
	static List<String> names(List<Passage> passages) {
		return IntStream.rangeClosed(1, passages.size()).mapToObj((number) -> "p-" + number).toList();
	}

}
