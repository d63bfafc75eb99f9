package org.secondfront.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;

/**
 * A record of the bibliography, in the terms of the Citation Style Language (CSL).
 *
 * @param id the identifier that citations use
 * @param type the type, one of {@link #TYPES}
 * @param title the title
 * @param authors who wrote it, in order
 * @param editors who edited it, in order
 * @param issued when it was published or written
 * @param containerTitle what it appeared in: a journal, a book, a website
 * @param collectionTitle the series
 * @param publisher who published it
 * @param publisherPlace where it was published
 * @param volume the volume
 * @param issue the issue
 * @param page the pages of the whole within its container
 * @param edition the edition
 * @param genre what sort of document it is
 * @param number its number, such as that of a report
 * @param url where it can be read, http or https
 * @param doi its digital object identifier
 * @param isbn its ISBN
 * @param accessed when that was last looked at
 * @param archived an archived copy of that, http or https
 * @param note what readers should know about it
 * @param weak whether it must never stand alone as evidence
 */
public record Source(String id, String type, String title, List<Contributor> authors, List<Contributor> editors,
		@Nullable HistoricalDate issued, @Nullable String containerTitle, @Nullable String collectionTitle,
		@Nullable String publisher, @Nullable String publisherPlace, @Nullable String volume, @Nullable String issue,
		@Nullable String page, @Nullable String edition, @Nullable String genre, @Nullable String number,
		@Nullable String url, @Nullable String doi, @Nullable String isbn, @Nullable LocalDate accessed,
		@Nullable String archived, @Nullable String note, boolean weak) {

	/** The types of CSL 1.0.2 that a bibliography of history needs. */
	public static final Set<String> TYPES = Set.of("article", "article-journal", "article-magazine",
			"article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document",
			"entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
			"legal_case", "legislation", "manuscript", "map", "motion_picture", "pamphlet", "paper-conference",
			"periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review",
			"review-book", "song", "speech", "standard", "thesis", "treaty", "webpage");

	private static final Pattern RESOLVERS = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");

	/**
	 * Check what the record says.
	 */
	public Source {
		if (!TYPES.contains(type)) {
			throw new IllegalArgumentException("\"" + type + "\" is not a type of CSL");
		}
		authors = List.copyOf(authors);
		editors = List.copyOf(editors);
		checkAddress("URL", url);
		checkAddress("archived", archived);
	}

	private static void checkAddress(String field, @Nullable String address) {
		if (address == null) {
			return;
		}
		try {
			URI uri = new URI(address);
			String scheme = uri.getScheme();
			if (uri.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
				return;
			}
		}
		catch (URISyntaxException ex) {
			// refused below
		}
		throw new IllegalArgumentException(
				field + " \"" + address + "\" is not an address; write one that begins with http:// or https://");
	}

	/**
	 * An entry of a reference work on the web, by the body that publishes it.
	 * @param id the identifier
	 * @param title the title of the entry
	 * @param reference the title of the reference work
	 * @param edition the edition of it, a number
	 * @param publisher the body; empty if it is not known
	 * @param issued the day of that edition
	 * @param url the address of the entry in that edition
	 * @return the record
	 */
	public static Source entry(String id, String title, String reference, int edition, String publisher,
			HistoricalDate issued, String url) {
		boolean known = !publisher.isEmpty();
		return new Source(id, "entry-encyclopedia", title, known ? List.of(Contributor.body(publisher)) : List.of(),
				List.of(), issued, reference, null, known ? publisher : null, null, null, null, null,
				String.valueOf(edition), null, null, url, null, null, null, null, null, false);
	}

	/** Whether its title stands in quotation marks, as that of an article does. */
	boolean isArticle() {
		return this.type.startsWith("article-");
	}

	/** The first day, month or year of its date, as ISO 8601 has it; empty if unknown. */
	String issuedFrom() {
		String[] ends = (this.issued != null) ? this.issued.isoInterval().split("/", -1) : new String[] { "" };
		return ends[0].equals("..") ? ends[1] : ends[0];
	}

	/** Its DOI without what browsers need before it; empty if it has none. */
	String bareDoi() {
		return (this.doi != null) ? RESOLVERS.matcher(this.doi.strip()).replaceFirst("") : "";
	}

	/**
	 * The record as CSL-JSON, with what CSL does not know under {@code custom}.
	 * @return maps, lists, texts and numbers only
	 */
	public Map<String, Object> toCsl() {
		return CslJson.write(this);
	}

	/**
	 * Read a record that {@link #toCsl} wrote.
	 * @param csl the record as CSL-JSON
	 * @return an equal record
	 * @throws IllegalArgumentException if it lacks an identifier, a type or a title
	 */
	public static Source fromCsl(Map<String, Object> csl) {
		return CslJson.read(Objects.requireNonNull(csl));
	}

}
