package org.secondfront.catalogue;

import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An edition in numbers: a row of the view {@code edition_summary}.
 *
 * @param number its number
 * @param publishedAt when it was published
 * @param message why, in the publisher's words; may be empty
 * @param restores the edition that it repeats; null if it repeats none
 * @param added how many pages it added or brought back
 * @param changed how many read otherwise since
 * @param moved how many have had another address since
 * @param removed how many it retired
 * @param factual how many of these are changes of fact
 * @param pages how many pages it has
 */
public record EditionSummary(int number, Instant publishedAt, String message, @Nullable Integer restores, long added,
		long changed, long moved, long removed, long factual, long pages) {

	/** The columns of the view, in the order of the components. */
	public static final String COLUMNS = "number, published_at, message, restores, added, changed, moved, removed, "
			+ "factual, pages";

	/**
	 * List all editions.
	 * @param source connections of any role that may read
	 * @return the editions, the newest first
	 */
	public static List<EditionSummary> all(DataSource source) {
		return new JdbcTemplate(source).query("select " + COLUMNS + " from edition_summary order by number desc",
				(row, index) -> new EditionSummary(row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3),
						row.getObject(4, Integer.class), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8),
						row.getLong(9), row.getLong(10)));
	}

}
