package org.secondfront.search;

import java.util.List;

import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.search.NameRows.NameRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests pages while a reader types, by their names.
 */
@Service
class Suggestions {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 60;

	/** Of a title or name, in characters: the answer is to be small. */
	private static final int SHOWN = 60;

	private final SearchRows rows;

	private final NameRows names;

	private final SearchProperties properties;

	Suggestions(SearchRows rows, NameRows names, SearchProperties properties) {
		this.rows = rows;
		this.names = names;
		this.properties = properties;
	}

	/**
	 * Suggest pages.
	 * @param typed what was typed so far
	 * @return the pages with a name that begins so, or has a word that does; none for
	 * less than two letters
	 */
	@Transactional(readOnly = true)
	List<Suggestion> suggest(String typed) {
		String words = NormalisedTitle.withoutArticle(NormalisedTitle.of(Typed.of(typed).shown()));
		if (words.length() < SHORTEST || words.length() > LONGEST) {
			return List.of();
		}
		this.rows.bound(this.properties.statementTimeout());
		return this.names.beginning(words).stream().map(Suggestions::suggestion).toList();
	}

	private static Suggestion suggestion(NameRow row) {
		PageKind kind = PageKind.valueOf(row.kind());
		String name = row.name();
		boolean other = !name.equals(row.title()) && !name.equals(row.slug())
				&& !NormalisedTitle.of(row.title()).contains(NormalisedTitle.of(name));
		return new Suggestion(new PageAddress(kind, row.slug()).path(), cut(row.title()),
				kind.noun() + (other ? " · " + cut(name) : ""));
	}

	private static String cut(String text) {
		return (text.length() > SHOWN) ? text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)).strip() + "…" : text;
	}

	/**
	 * A page that might be meant.
	 *
	 * @param href its path
	 * @param title its title
	 * @param what what kind of page it is, and the name that matches if that is another
	 */
	record Suggestion(String href, String title, String what) {
	}

}
