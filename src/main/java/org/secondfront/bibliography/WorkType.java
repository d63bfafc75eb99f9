package org.secondfront.bibliography;

import java.util.Arrays;
import java.util.Set;

/**
 * The sorts of work into which the bibliography is divided, in its order.
 */
enum WorkType {

	DOCUMENTS("documents", "Documents", "Document",
			Set.of("document", "treaty", "legislation", "bill", "hearing", "manuscript", "personal_communication",
					"regulation", "report", "map", "collection")),

	SPEECHES("speeches", "Speeches and broadcasts", "Speech", Set.of("speech", "broadcast", "interview")),

	BOOKS("books", "Books", "Book", Set.of("book", "classic", "thesis", "pamphlet")),

	CHAPTERS("chapters", "Chapters and entries", "Chapter",
			Set.of("chapter", "entry", "entry-dictionary", "entry-encyclopedia")),

	ARTICLES("articles", "Journal articles", "Journal article",
			Set.of("article-journal", "article", "review", "review-book", "periodical")),

	PRESS("press", "Newspapers and magazines", "Newspaper article", Set.of("article-newspaper", "article-magazine")),

	WEB("web", "Websites", "Web page", Set.of());

	private final String id;

	private final String plural;

	private final String singular;

	private final Set<String> types;

	WorkType(String id, String plural, String singular, Set<String> types) {
		this.id = id;
		this.plural = plural;
		this.singular = singular;
		this.types = types;
	}

	/** The sort of a type of CSL. */
	static WorkType of(String cslType) {
		return Arrays.stream(values()).filter((type) -> type.types.contains(cslType)).findFirst().orElse(WEB);
	}

	String id() {
		return this.id;
	}

	String plural() {
		return this.plural;
	}

	String singular() {
		return this.singular;
	}

}
