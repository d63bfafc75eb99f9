package org.secondfront.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which edition is current, and what it says of the site.
 */
@Component
public class Editions {

	/** The site before its first edition. */
	private static final SiteView UNPUBLISHED = new SiteView("Second Front", "", "http://localhost:8080", "", "", "",
			"", null);

	private final EditionRows rows;

	private volatile @Nullable SiteView last;

	Editions(EditionRows rows) {
		this.rows = rows;
	}

	/**
	 * The site as it was last seen, for when the database is away. No query.
	 * @return the site; its edition null before the first, or if none was read yet
	 */
	public SiteView known() {
		SiteView known = this.last;
		return (known != null) ? known : UNPUBLISHED;
	}

	/**
	 * The site as the current edition has it. One query, unless there is a new edition.
	 * @return the site, its edition null before the first
	 */
	@Transactional(readOnly = true)
	public SiteView site() {
		List<EditionRows.Current> current = this.rows.latest();
		if (current.isEmpty()) {
			return UNPUBLISHED;
		}
		EditionMark edition = Words.edition(current.get(0).number(), current.get(0).publishedAt());
		SiteView known = this.last;
		if (known == null || !edition.equals(known.edition())) {
			known = this.rows.site(edition.number()).map((row) -> row.view(edition)).orElse(UNPUBLISHED);
			this.last = known;
		}
		return known;
	}

	/**
	 * The site as a former edition has it.
	 * @param edition the number of the edition
	 * @return the site, or empty if there is no such edition
	 */
	@Transactional(readOnly = true)
	public Optional<SiteView> site(int edition) {
		return this.rows.edition(edition)
			.stream()
			.findFirst()
			.flatMap((former) -> this.rows.site(edition)
				.map((row) -> row.view(Words.edition(former.number(), former.publishedAt()))));
	}

}
