package org.secondfront.citation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The formats of reference managers that are plain text. CSL-JSON is
 * {@link Source#toCsl()}.
 */
public enum CitationFormat {

	/** BibTeX. */
	BIBTEX("bib", "application/x-bibtex"),

	/** The format of Research Information Systems. */
	RIS("ris", "application/x-research-info-systems");

	private final String ending;

	private final String mediaType;

	CitationFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/**
	 * Find a format by the ending of its files.
	 * @param ending such as {@code bib}
	 * @return the format, or empty if none has that ending
	 */
	public static Optional<CitationFormat> ofEnding(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending.equals(ending)).findFirst();
	}

	/**
	 * Its media type.
	 * @return without a character set, which is UTF-8
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Write a work.
	 * @param source the work
	 * @return the text of a file with this one work
	 */
	public String write(Source source) {
		return (this == BIBTEX) ? Bibtex.write(source) : Ris.write(source);
	}

}
