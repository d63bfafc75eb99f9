package org.secondfront.catalogue;

/**
 * What an anchor marks.
 */
public enum AnchorKind {

	/** A heading, by its present name. */
	SECTION,

	/** A heading, by a name it had before. */
	ALIAS

}
