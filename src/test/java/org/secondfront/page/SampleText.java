package org.secondfront.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What pages show, made up for tests of the templates: with everything, and with nothing
 * that may be missing.
 */
public final class SampleText {

	/** An edition. */
	public static final EditionMark EDITION = new EditionMark(3, "25 November 2026", "2026-11-25");

	private static final String BODY = """
			<section aria-labelledby="the-date"><h2 id="the-date">The date <a class="anchor" href="#the-date" \
			aria-label="Link to this section">#</a></h2>
			<p>On the second day he asked for a date.<sup class="noteref"><a href="#note-1" id="noteref-1" \
			aria-label="Note 1">1</a></sup></p></section>
			""";

	private static final String NOTES = """
			<ol class="notes"><li id="note-1" value="1">Minutes. <a class="backlink" href="#noteref-1" \
			aria-label="Back to the text of note 1">↩</a></li></ol>
			""";

	private SampleText() {
	}

	/**
	 * A page with everything it can have.
	 * @param related how many relations it has
	 * @param backlinks how many pages link to it
	 * @return the page
	 */
	public static PageText full(int related, int backlinks) {
		return new PageText("The Tehran Conference", "What it was & why it matters.", "28 November – 1 December 1943",
				"1943-11-28/1943-12-01",
				List.of(new PageText.Contents("#the-date", "The date", 2),
						new PageText.Contents("#noteref-1", "A note", 3)),
				BODY, NOTES, List.of(new PageText.Fact("Settled", "The month of Overlord")),
				IntStream.range(0, related)
					.mapToObj((number) -> new Related("led to", "/articles/a" + number, "Article " + number,
							"Reason " + number + ".", (number % 2 == 0) ? "red" : ""))
					.toList(),
				IntStream.range(0, backlinks)
					.mapToObj((number) -> new Backlink("/people/p" + number, "Person " + number, "person",
							List.of(new Backlink.Place("/people/p" + number + "#s", "Section", "A sentence."),
									new Backlink.Place("/people/p" + number, "", "Another."))))
					.toList(),
				EDITION, "24 November 2026", new PageText.Erratum("23 November 2026", "It was a Sunday."));
	}

	/**
	 * A page with nothing that may be missing.
	 * @return the page
	 */
	public static PageText bare() {
		return new PageText("A title", "A summary.", null, null, List.of(), "", "", List.of(), List.of(), List.of(),
				EDITION, null, null);
	}

	/**
	 * A head with tags and data.
	 * @param title the title
	 * @return the head
	 */
	public static Head head(String title) {
		return new Head(title, "What it is about.", "https://example.org/a", "article",
				List.of(new Head.Meta("citation_title", title)), "{\"@type\":\"Article\"}");
	}

}
