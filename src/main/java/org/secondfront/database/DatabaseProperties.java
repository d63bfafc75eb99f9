package org.secondfront.database;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the database beside Spring's own settings.
 *
 * @param join whether a server that another process runs on the same data directory is
 * used instead of refused; the commands that publish set it
 * @param waitForSchema how long a node that only serves waits until the owner has
 * migrated the schema
 * @param counter the role that may count a failed search; {@code null} for none
 */
@ConfigurationProperties("secondfront.database")
record DatabaseProperties(@DefaultValue("false") boolean join, @DefaultValue("5m") Duration waitForSchema,
		@Nullable Counter counter) {

	/**
	 * A role and where it connects.
	 *
	 * @param url where to connect; {@code null} for where the owner does
	 * @param username the role
	 * @param password its password
	 */
	record Counter(@Nullable String url, String username, @DefaultValue("") String password) {
	}

}
