package org.secondfront.catalogue;

/**
 * What a page that another mentions is to it.
 */
public enum MentionRole {

	/** Somebody who takes part. */
	PERSON,

	/** Where it happened. */
	PLACE

}
