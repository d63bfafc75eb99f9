package org.secondfront.content;

import org.jspecify.annotations.Nullable;

/**
 * A reference whose target has still to be looked up.
 *
 * @param reference the reference
 * @param anchorAt where its anchor is written
 * @param path the path of the file that a link leads to; null for references that name
 * their target by its slug
 */
record Need(Reference reference, Position anchorAt, @Nullable String path) {

	static Need at(Position at, Reference.Kind kind, Target target) {
		Reference reference = new Reference(kind, target.page(), target.anchor(), at.line(), at.column());
		Position anchorAt = new Position(at.line(), at.column() + target.anchorOffset());
		return new Need(reference, anchorAt, null);
	}

}
