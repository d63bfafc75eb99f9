package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.secondfront.vocabulary.Verdict;

/**
 * What a claim has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "claim_detail")
@SuppressWarnings("NullAway.Init")
public class ClaimDetail {

	@Id
	long versionId;

	/** The section of the source document it stands in. */
	String section;

	@Enumerated(EnumType.STRING)
	Verdict verdict;

	/** The claim, restated. */
	String claim;

	/** What the record says of it. */
	String finding;

	protected ClaimDetail() {
		// for JPA
	}

}
