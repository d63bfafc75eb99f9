package org.secondfront.watch;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Publishes the content before the web server starts, and again whenever it changes.
 * <p>
 * Good news is shown at once; bad news waits a little: a file that is empty, half written
 * or away for a moment is how editors save.
 */
class Watcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Watcher.class);

	private static final Duration QUIET = Duration.ofMillis(30);

	private static final Duration DOUBT = Duration.ofMillis(300);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private static final Duration FOR_EVER = Duration.ofDays(365);

	private final Preview preview;

	private final List<Path> roots;

	private @Nullable Thread thread;

	private @Nullable TreeWatch tree;

	Watcher(Preview preview, Path content, @Nullable Path seeds) {
		this.preview = preview;
		this.roots = Stream.concat(Stream.of(content), Stream.ofNullable(seeds)).toList();
	}

	@Override
	public synchronized void start() {
		TreeWatch watched = new TreeWatch(this.roots);
		logger.info(this.preview.publish(this.preview.read()).summary());
		Thread follower = new Thread(() -> follow(watched), "watch");
		follower.setDaemon(true);
		follower.start();
		this.tree = watched;
		this.thread = follower;
	}

	private void follow(TreeWatch watched) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				if (watched.awaitChange(FOR_EVER)) {
					publish(settled(watched));
				}
			}
		}
		catch (InterruptedException | ClosedWatchServiceException ex) {
			logger.debug("Watching has ended");
		}
	}

	/** What the content is when its files have come to rest. */
	private Preview.Reading settled(TreeWatch watched) throws InterruptedException {
		Preview.Reading reading;
		long first = System.nanoTime();
		boolean moving;
		do {
			watched.awaitQuiet(QUIET, LONGEST_WAIT);
			long begun = System.nanoTime();
			reading = this.preview.read();
			logger.debug("Read in {} ms", millisSince(begun));
			moving = (this.preview.isWorse(reading)) ? watched.awaitChange(DOUBT)
					: watched.hasChanged() && millisSince(first) < LONGEST_WAIT.toMillis();
		}
		while (moving);
		return reading;
	}

	private void publish(Preview.Reading reading) {
		try {
			long begun = System.nanoTime();
			String summary = this.preview.publish(reading).summary();
			logger.debug("Published in {} ms", millisSince(begun));
			logger.info(summary);
		}
		catch (RuntimeException ex) {
			logger.warn("What has changed cannot be shown", ex);
			this.preview.failed(ex);
		}
	}

	private static long millisSince(long nanoTime) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime);
	}

	@Override
	public synchronized void stop() {
		if (this.thread != null && this.tree != null) {
			this.thread.interrupt();
			this.tree.close();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** Before the web server, whose phase is near the largest. */
	@Override
	public int getPhase() {
		return 0;
	}

}
