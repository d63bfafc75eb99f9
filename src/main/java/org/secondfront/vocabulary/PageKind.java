package org.secondfront.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of page. Each has a segment, which is both the first part of its address and
 * the folder its files lie in (save for sources, events, claims and trails, which are
 * entries of YAML files).
 */
public enum PageKind {

	/** One of the subjects, in reading order; the way into its articles. */
	TOPIC("topics", "topic"),

	/** A full text on one matter. */
	ARTICLE("articles", "article"),

	/** Somebody who matters here. */
	PERSON("people", "person"),

	/** Somewhere that matters here. */
	PLACE("places", "place"),

	/** A term of the glossary. */
	TERM("glossary", "term"),

	/** A record of the bibliography. */
	SOURCE("sources", "source"),

	/** A dated entry of the timeline. */
	EVENT("events", "event"),

	/** A statement of the source document, with what the record says of it. */
	CLAIM("claims", "claim"),

	/** A guided path through several articles. */
	TRAIL("trails", "trail");

	private final String segment;

	private final String noun;

	PageKind(String segment, String noun) {
		this.segment = segment;
		this.noun = noun;
	}

	/**
	 * The first part of the address of every page of this kind, such as {@code articles}.
	 * @return the segment, without slashes
	 */
	public String segment() {
		return this.segment;
	}

	/**
	 * What one page of this kind is called in a sentence, such as {@code article}.
	 * @return the noun, in the singular
	 */
	public String noun() {
		return this.noun;
	}

	/**
	 * Find the kind with the given segment.
	 * @param segment the first part of an address, without slashes
	 * @return the kind, or empty if no kind has that segment
	 */
	public static Optional<PageKind> ofSegment(String segment) {
		return Arrays.stream(values()).filter((kind) -> kind.segment.equals(segment)).findFirst();
	}

}
