package org.secondfront.database;

import java.time.Duration;
import java.util.Arrays;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * On a node that only serves: waits until the owner has brought the schema to the version
 * that this program was built for. A newer one is fine: it stays readable for the program
 * before it.
 *
 * @param limit how long to wait
 */
record SchemaWait(Duration limit) implements FlywayMigrationStrategy {

	private static final Logger logger = LoggerFactory.getLogger(SchemaWait.class);

	private static final Duration REMINDER = Duration.ofSeconds(15);

	@Override
	public void migrate(Flyway flyway) {
		long start = System.nanoTime();
		long reminded = start - REMINDER.toNanos();
		while (!ready(flyway)) {
			long now = System.nanoTime();
			if (now - start > this.limit.toNanos()) {
				throw new DatabaseFailure(
						"The database's schema is not of this version, and nobody migrated it within "
								+ this.limit.toSeconds() + " seconds.",
						"Publish once, or start one node, with the owner's role in spring.flyway.user; "
								+ "secondfront.database.wait-for-schema says how long to wait.",
						null);
			}
			if (now - reminded >= REMINDER.toNanos()) {
				logger.info("Waiting until the owner has migrated the schema");
				reminded = now;
			}
			Cluster.pause(Duration.ofMillis(500));
		}
	}

	private static boolean ready(Flyway flyway) {
		try {
			MigrationInfoService info = flyway.info();
			return info.applied().length > 0 && Arrays.stream(info.pending())
				.map(MigrationInfo::getVersion)
				.allMatch((version) -> version == null);
		}
		catch (FlywayException ex) {
			// no schema yet, or no right to look into it
			logger.debug("The schema cannot be read yet", ex);
			return false;
		}
	}

}
