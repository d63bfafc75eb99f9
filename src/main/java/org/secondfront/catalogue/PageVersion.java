package org.secondfront.catalogue;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageKind;

/**
 * A page as it stood from one edition until another. Queries of an edition ask
 * {@code v.since <= :edition and v.until > :edition}.
 */
@Entity
@Immutable
@Table(name = "page_version")
@SuppressWarnings("NullAway.Init")
public class PageVersion {

	@Id
	long id;

	/** The identity of the page, which outlives its versions. */
	long pageId;

	/** The number of the edition that brought this version. */
	int since;

	/** The number of the edition that ended it, or {@link Edition#LIVE}. */
	int until;

	@Enumerated(EnumType.STRING)
	PageKind kind;

	String slug;

	String title;

	String summary;

	/** The date or span of the page's subject, as EDTF. */
	@Nullable String edtf;

	@Nullable LocalDate spanFrom;

	@Nullable LocalDate spanTo;

	@Nullable Long topicId;

	/** The order among pages of its kind or topic. */
	int position;

	/** What an index sorts by. */
	String sortKey;

	@Nullable LocalDate reviewed;

	@Nullable LocalDate erratumOn;

	@Nullable String erratum;

	/**
	 * What else the front matter says: {@code spellings}, {@code aliases},
	 * {@code elsewhere}.
	 */
	@JdbcTypeCode(SqlTypes.JSON)
	Map<String, Object> front;

	String sourcePath;

	int sourceLine;

	String sourceText;

	String sourceSha256;

	String fingerprint;

	protected PageVersion() {
		// for JPA
	}

}
