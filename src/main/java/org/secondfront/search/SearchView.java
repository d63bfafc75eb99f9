package org.secondfront.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Head;

/**
 * The page of search.
 *
 * @param head its head
 * @param form what the form holds
 * @param rung how far search had to go, by the name of {@link Rung}
 * @param notices what is to be said of that, the gravest first
 * @param count how many pages answer, in words; empty if none was asked for
 * @param glimpse answers to the corrected question, where that is not the one answered
 * @param results the answers
 * @param first the number of the first of them
 * @param facets the ways to narrow them down
 * @param previous the page of answers before; null if there is none
 * @param next the page of answers after; null if there is none
 */
record SearchView(Head head, Form form, String rung, List<Notice> notices, String count, @Nullable Glimpse glimpse,
		List<Result> results, int first, List<Facet> facets, @Nullable String previous, @Nullable String next) {

	/**
	 * What the form holds.
	 *
	 * @param q what was typed
	 * @param from the beginning of the period, as it was typed
	 * @param to its end, likewise
	 * @param hidden what else was chosen
	 */
	record Form(String q, String from, String to, Map<String, String> hidden) {
	}

	/**
	 * Something to be said.
	 *
	 * @param text what
	 * @param quoted the words that the text is about, set behind it; may be empty
	 * @param label what the link says; may be empty
	 * @param href where it leads; null for none
	 */
	record Notice(String text, String quoted, String label, @Nullable String href) {

		static Notice of(String text) {
			return new Notice(text, "", "", null);
		}

	}

	/**
	 * An answer.
	 *
	 * @param href the page, or the section that has the words
	 * @param title the title of the page
	 * @param note what kind of page it is, and when
	 * @param exact whether it goes by the name that was typed
	 * @param section the heading of the section that has the words; empty for the head of
	 * the page
	 * @param snippet some words of it
	 * @param also other sections that have the words
	 */
	record Result(String href, String title, String note, boolean exact, String section, Snippet snippet,
			List<Link> also) {
	}

	/**
	 * The best answers to another question than the one that was asked.
	 *
	 * @param words the other question
	 * @param href where all its answers are
	 * @param results the best of them
	 */
	record Glimpse(String words, String href, List<Result> results) {
	}

	/**
	 * A link.
	 *
	 * @param href where it leads
	 * @param label what it says
	 */
	record Link(String href, String label) {
	}

	/**
	 * A way to narrow the answers down.
	 *
	 * @param label what it goes by
	 * @param choices those that leave something, the first being to leave it open
	 */
	record Facet(String label, List<Choice> choices) {
	}

	/**
	 * A choice.
	 *
	 * @param label what it is called
	 * @param count how many pages it leaves
	 * @param href the answers narrowed down so
	 * @param chosen whether they are
	 */
	record Choice(String label, String count, String href, boolean chosen) {
	}

}
