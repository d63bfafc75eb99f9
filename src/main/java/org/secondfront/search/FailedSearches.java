package org.secondfront.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.database.CatalogueCounter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts what readers looked for in vain: the words, by day, and nothing of who asked. No
 * reader waits for it. Where the database is away, or more fails than it can count, the
 * rest is dropped.
 */
@Component
class FailedSearches implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(FailedSearches.class);

	private static final int LONGEST = 100;

	private static final int QUEUE = 100;

	/** After a failure nothing is tried for so long. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	/** What may be somebody's address or number is nobody's wish for an article. */
	private static final Pattern PERSONAL = Pattern.compile("@|(?:\\d[ -]?){7,}");

	private final @Nullable CatalogueCounter counter;

	private final Clock clock;

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(QUEUE), (work) -> {
				Thread thread = new Thread(work, "failed-searches");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardPolicy());

	private volatile Instant pausedUntil = Instant.MIN;

	FailedSearches(ObjectProvider<CatalogueCounter> counter, SearchProperties properties, Clock clock) {
		this.counter = properties.countFailures() ? counter.getIfAvailable() : null;
		this.clock = clock;
		this.worker.allowCoreThreadTimeOut(true);
	}

	/**
	 * Whether anything is counted.
	 */
	boolean isCounting() {
		return this.counter != null;
	}

	/**
	 * Count a search that found nothing.
	 * @param typed what was typed
	 */
	void count(Typed typed) {
		String words = NormalisedTitle.of(typed.shown());
		CatalogueCounter open = this.counter;
		if (open == null || words.isEmpty() || words.length() > LONGEST || PERSONAL.matcher(typed.shown()).find()
				|| this.clock.instant().isBefore(this.pausedUntil)) {
			return;
		}
		this.worker.execute(() -> count(words, open));
	}

	private void count(String words, CatalogueCounter open) {
		try (Connection connection = open.dataSource().getConnection();
				PreparedStatement statement = connection
					.prepareStatement("select secondfront.count_failed_search(?)")) {
			statement.setString(1, words);
			statement.execute();
		}
		catch (SQLException ex) {
			this.pausedUntil = this.clock.instant().plus(PAUSE);
			logger.info("Failed searches are not counted for a minute: {}", ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
