package org.secondfront.database;

import org.jspecify.annotations.Nullable;

/**
 * The connections by role.
 *
 * @param reader what serving uses; a role that can only read, unless the server gives a
 * single user
 * @param owner what migrations and the writer use; {@code null} on a node that only
 * serves
 * @param counter what may count a failed search and nothing else; {@code null} where none
 * is named
 */
public record DatabaseConnections(DatabaseConnection reader, @Nullable DatabaseConnection owner,
		@Nullable DatabaseConnection counter) {

	/**
	 * Whether serving uses the owner's own role, so that nothing but a setting of its
	 * connections keeps it from writing.
	 */
	boolean singleUser() {
		return this.owner != null && this.owner.username().equals(this.reader.username());
	}

}
