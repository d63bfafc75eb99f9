package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.secondfront.catalogue.PassageState.LivePassage;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the passages of pages.
 */
class PassageLoader {

	private final JdbcTemplate jdbc;

	PassageLoader(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Read the passages of some pages.
	 * @param pageIds the identities of the pages
	 * @return the passages of those that have any, by the identity of the page
	 */
	Map<Long, PassageState> load(Collection<Long> pageIds) {
		Map<Long, PassageState> states = new HashMap<>();
		if (pageIds.isEmpty()) {
			return states;
		}
		Object pages = pageIds.toArray(Long[]::new);
		this.jdbc.query("""
				select v.page_id, p.name, p.section, p.text from passage p join page_version v on v.id = p.version_id
				where v.page_id = any(?) and v.until = 2147483647 order by v.page_id, p.position
				""", (row) -> {
			state(states, row.getLong(1)).live()
				.add(new LivePassage(row.getString(2), row.getString(3), row.getString(4)));
		}, pages);
		this.jdbc.query(
				"""
						select v.page_id, p.name, encode(sha256(convert_to(p.text, 'UTF8')), 'hex') as digest
						from passage p join page_version v on v.id = p.version_id
						where v.page_id = any(?) group by v.page_id, p.name, digest order by v.page_id, max(v.since) desc, p.name
						""",
				(row) -> {
					state(states, row.getLong(1)).former()
						.computeIfAbsent(row.getString(3), (digest) -> new ArrayList<>())
						.add(row.getString(2));
				}, pages);
		return states;
	}

	private static PassageState state(Map<Long, PassageState> states, long page) {
		return states.computeIfAbsent(page, (id) -> new PassageState(new ArrayList<>(), new HashMap<>()));
	}

}
