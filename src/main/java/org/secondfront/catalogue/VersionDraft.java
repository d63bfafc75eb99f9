package org.secondfront.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.RelationType;

/**
 * A version of a page that a publication begins, with every row that belongs to it. Other
 * pages are named by identity.
 *
 * @param pageId the identity of the page; one that the catalogue does not know yet makes
 * a new page
 * @param address its address from now on
 * @param title its title
 * @param summary its summary
 * @param when the date or span of its subject
 * @param topicId the identity of its topic
 * @param position its order among pages of its kind or topic
 * @param sortKey what an index sorts it by
 * @param reviewed when an editor last reviewed it
 * @param erratum a correction of fact
 * @param front what else the front matter says
 * @param source where its text came from
 * @param fingerprint the digest of everything its words depend on
 * @param anchors the names within it
 * @param links its links
 * @param relations its relations
 * @param mentions the people and places its front matter names
 * @param citations its uses of sources
 * @param treatments where an event or claim is treated, or the steps of a trail
 * @param facts its key facts, in order
 * @param detail what only its kind has
 * @param rendering its body as HTML
 * @param assets the images its body shows
 */
public record VersionDraft(long pageId, PageAddress address, String title, String summary,
		@Nullable HistoricalDate when, @Nullable Long topicId, int position, String sortKey,
		@Nullable LocalDate reviewed, @Nullable ErratumRow erratum, Map<String, Object> front, SourceText source,
		String fingerprint, List<AnchorRow> anchors, List<LinkRow> links, List<RelationRow> relations,
		List<MentionRow> mentions, List<CitationRow> citations, List<TreatmentRow> treatments, List<FactRow> facts,
		DetailRow detail, RenderingRow rendering, List<AssetRow> assets) {

	/**
	 * Where the text of a version came from.
	 *
	 * @param path the file, relative to the root of the content repository
	 * @param line the line on which it begins
	 * @param text the text itself
	 * @param sha256 its digest
	 */
	public record SourceText(String path, int line, String text, String sha256) {
	}

	/**
	 * A dated correction of fact.
	 *
	 * @param date when it was made
	 * @param text what was wrong and what is right
	 */
	public record ErratumRow(LocalDate date, String text) {
	}

	/**
	 * A name within the page.
	 *
	 * @param name the name
	 * @param kind what it marks
	 * @param heading the words of the heading; for an alias, the present name of that
	 * heading
	 * @param level the level of the heading
	 */
	public record AnchorRow(String name, AnchorKind kind, String heading, int level) {
	}

	/**
	 * A link in the text.
	 *
	 * @param section the anchor of the section it stands in; null before the first
	 * heading
	 * @param sentence the words around it
	 * @param target the page it leads to
	 * @param targetAnchor the name within that page
	 */
	public record LinkRow(@Nullable String section, String sentence, long target, @Nullable String targetAnchor) {
	}

	/**
	 * A relation.
	 *
	 * @param target the page at the other end
	 * @param type its type, as seen from this end
	 * @param because the reason
	 */
	public record RelationRow(long target, RelationType type, String because) {
	}

	/**
	 * A person or place named by the front matter.
	 *
	 * @param role which of the two
	 * @param target its page
	 */
	public record MentionRow(MentionRole role, long target) {
	}

	/**
	 * One use of a source.
	 *
	 * @param note the number of the note
	 * @param section the anchor of the section the note stands in
	 * @param source the page of the source
	 * @param locator the places in the source; may be empty
	 */
	public record CitationRow(int note, @Nullable String section, long source, String locator) {
	}

	/**
	 * A place where an event or claim is treated, or a step of a trail.
	 *
	 * @param target the page
	 * @param targetAnchor the name within it
	 * @param sentence what to tell the reader; may be empty
	 */
	public record TreatmentRow(long target, @Nullable String targetAnchor, String sentence) {
	}

	/**
	 * A key fact.
	 *
	 * @param label what it tells
	 * @param value the fact
	 */
	public record FactRow(String label, String value) {
	}

	/**
	 * The body as HTML.
	 *
	 * @param inputHash the digest of everything it depends on
	 * @param html the body
	 * @param notes the notes; empty if there are none
	 * @param questions its questions for recall; empty if there are none
	 * @param answers the answers to them, likewise
	 * @param passages what can be cited by itself, in order
	 * @param excerpts what is shown of the page apart from it
	 */
	public record RenderingRow(String inputHash, String html, String notes, String questions, String answers,
			List<PassageRow> passages, Excerpts excerpts) {
	}

	/**
	 * A passage.
	 *
	 * @param name its lasting name
	 * @param section the anchor of its section; null before the first heading
	 * @param text its words
	 */
	public record PassageRow(String name, @Nullable String section, String text) {
	}

	/**
	 * What is shown of a page apart from it.
	 *
	 * @param gists first sentences, by the anchor of the section; that of the summary has
	 * an empty name
	 * @param views views that stand side by side, in order
	 * @param entry the entry of a work in a bibliography, as HTML; empty for other pages
	 */
	public record Excerpts(Map<String, String> gists, List<ViewsRow> views, String entry) {
	}

	/**
	 * Views that stand side by side.
	 *
	 * @param name a name made of the words of the question
	 * @param question the question
	 * @param section the anchor of their section; null before the first heading
	 * @param html the views as HTML
	 */
	public record ViewsRow(String name, String question, @Nullable String section, String html) {
	}

	/**
	 * An image that the body shows.
	 *
	 * @param sha256 its digest, in hexadecimal
	 * @param mediaType its type, such as {@code image/jpeg}
	 * @param width in pixels
	 * @param height in pixels
	 * @param bytes the image itself
	 */
	@SuppressWarnings("ArrayRecordComponent") // written at once, never compared
	public record AssetRow(String sha256, String mediaType, int width, int height, byte[] bytes) {
	}

	/**
	 * What only pages of one kind have.
	 */
	public sealed interface DetailRow {

	}

	/**
	 * Nothing: the kind has no more than every page has.
	 */
	public record NoDetail() implements DetailRow {
	}

	/**
	 * See {@link org.secondfront.catalogue.TopicDetail}.
	 *
	 * @param accent the name of its colour
	 * @param label its short name
	 */
	public record TopicRow(String accent, String label) implements DetailRow {
	}

	/**
	 * See {@link org.secondfront.catalogue.PersonDetail}.
	 *
	 * @param born EDTF
	 * @param died EDTF
	 * @param country the country served
	 * @param roles what the person was
	 */
	public record PersonRow(@Nullable String born, @Nullable String died, @Nullable String country,
			List<String> roles) implements DetailRow {
	}

	/**
	 * See {@link org.secondfront.catalogue.PlaceDetail}.
	 *
	 * @param lat degrees north
	 * @param lon degrees east
	 * @param then the name then
	 * @param now the name now
	 */
	public record PlaceRow(@Nullable Double lat, @Nullable Double lon, @Nullable String then,
			@Nullable String now) implements DetailRow {
	}

	/**
	 * See {@link org.secondfront.catalogue.SourceDetail}.
	 *
	 * @param csl the record in the terms of CSL-JSON
	 * @param weak whether it must not stand alone
	 */
	public record SourceRow(Map<String, Object> csl, boolean weak) implements DetailRow {
	}

	/**
	 * What an event has.
	 *
	 * @param lane the key of its lane
	 */
	public record EventRow(String lane) implements DetailRow {
	}

	/**
	 * What a claim has.
	 *
	 * @param section the heading of the source document it stands under
	 * @param verdict the name of the verdict
	 * @param claim the claim, restated
	 * @param finding what the record says
	 */
	public record ClaimRow(String section, String verdict, String claim, String finding) implements DetailRow {
	}

}
