package org.secondfront.search;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What search may take, so that it never takes anything from the pages.
 *
 * @param concurrent how many searches are worked on at once; 0 for half as many as there
 * are processors, so that the other half is there for the pages
 * @param waiting how many more may wait for their turn; others are told to come back
 * @param patience how long these wait
 * @param timeout how long the database may work on a question
 * @param countFailures whether what was looked for in vain is counted for the editors
 */
@ConfigurationProperties("secondfront.search")
record SearchProperties(@DefaultValue("0") int concurrent, @DefaultValue("64") int waiting,
		@DefaultValue("2s") Duration patience, @DefaultValue("1s") Duration timeout,
		@DefaultValue("true") boolean countFailures) {

	/** How many searches are worked on at once: one at least. */
	int atOnce() {
		return (this.concurrent > 0) ? this.concurrent : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
	}

	/** The time-out, as PostgreSQL has it. */
	String statementTimeout() {
		return this.timeout.toMillis() + "ms";
	}

}
