package org.secondfront.publishing;

import java.nio.file.Files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the content before the web server starts, so that the first reader finds a
 * whole site. Content that cannot be published leaves the former edition served.
 */
class InitialPublication implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(InitialPublication.class);

	private final PublishingProperties properties;

	private final ObjectProvider<Publisher> publisher;

	private volatile boolean running;

	InitialPublication(PublishingProperties properties, ObjectProvider<Publisher> publisher) {
		this.properties = properties;
		this.publisher = publisher;
	}

	@Override
	public void start() {
		this.running = true;
		if (!Files.isDirectory(this.properties.content())) {
			logger.warn(
					"There is no content directory {}: what was published before is served. "
							+ "Start in the directory that holds it, or name it with --secondfront.content=DIR.",
					this.properties.content());
			return;
		}
		PublicationReport report = this.publisher.getObject()
			.publishUnlessKnown(PublicationRequest.of(this.properties.content(), this.properties.ledger()));
		report.lines().forEach(report.heldBack() ? logger::warn : logger::info);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, whose phase is near the largest. */
	@Override
	public int getPhase() {
		return 0;
	}

}
