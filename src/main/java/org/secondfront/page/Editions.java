package org.secondfront.page;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells which edition is current, and what it says of the site. The database is asked
 * once a second at most, by one request, while the others go on with what was known: a
 * page that was read before costs no query, and is still there when the database is away.
 * A page that is made in the second after a publication may therefore bear the number of
 * the edition before; it is gone with that second.
 */
@Component
public class Editions {

	/** The site before its first edition. */
	private static final SiteView UNPUBLISHED = new SiteView("Second Front", "", "http://localhost:8080", "", "", "",
			"", null);

	private static final Logger logger = LoggerFactory.getLogger(Editions.class);

	private final EditionRows rows;

	/** Nanoseconds. */
	private final long check;

	private final AtomicBoolean asking = new AtomicBoolean();

	private volatile @Nullable Seen last;

	Editions(EditionRows rows, EditionProperties properties) {
		this.rows = rows;
		this.check = properties.check().toNanos();
	}

	/**
	 * The site as it was last seen, for when the database is away. No query.
	 * @return the site; its edition null before the first, or if none was read yet
	 */
	public SiteView known() {
		Seen known = this.last;
		return (known != null) ? known.site() : UNPUBLISHED;
	}

	/**
	 * The site as the current edition has it, or had it a second ago. Seldom a query.
	 * @return the site, its edition null before the first
	 * @throws RuntimeException if the database does not answer and never did
	 */
	public SiteView site() {
		Seen known = this.last;
		if (known == null || this.check == 0) {
			return asked();
		}
		if (System.nanoTime() - known.at() < this.check || !this.asking.compareAndSet(false, true)) {
			return known.site();
		}
		try {
			return asked();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("Cannot tell whether there is a new edition: the database does not answer", ex);
			this.last = new Seen(known.site(), System.nanoTime());
			return known.site();
		}
		finally {
			this.asking.set(false);
		}
	}

	/**
	 * The site as the current edition has it. One query, two for a new edition.
	 * @return the site, its edition null before the first
	 * @throws RuntimeException if the database does not answer
	 */
	public SiteView asked() {
		List<EditionRows.Current> current = this.rows.latest();
		if (current.isEmpty()) {
			return UNPUBLISHED;
		}
		EditionMark edition = Words.edition(current.get(0).number(), current.get(0).publishedAt());
		SiteView site = known();
		if (!edition.equals(site.edition())) {
			site = this.rows.site(edition.number()).map((row) -> row.view(edition)).orElse(UNPUBLISHED);
		}
		this.last = new Seen(site, System.nanoTime());
		return site;
	}

	/**
	 * The site as a former edition has it.
	 * @param edition the number of the edition
	 * @return the site, or empty if there is no such edition
	 */
	public Optional<SiteView> site(int edition) {
		return this.rows.edition(edition)
			.stream()
			.findFirst()
			.flatMap((former) -> this.rows.site(edition)
				.map((row) -> row.view(Words.edition(former.number(), former.publishedAt()))));
	}

	/**
	 * What was seen.
	 *
	 * @param site the site
	 * @param at when, by the clock of {@link System#nanoTime()}
	 */
	private record Seen(SiteView site, long at) {
	}

}
