package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * An address that was published once and points at its page for ever.
 */
@Entity
@Immutable
@IdClass(PageAddress.class)
@Table(name = "address")
@SuppressWarnings("NullAway.Init")
public class Address {

	@Id
	@Enumerated(EnumType.STRING)
	PageKind kind;

	@Id
	String slug;

	long pageId;

	int since;

	protected Address() {
		// for JPA
	}

}
