package org.secondfront.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an edition did with a page: a row of the view {@code page_change}.
 *
 * @param address its address; where it was removed, its last one
 * @param title its title
 * @param sourcePath the file it came from
 * @param change what was done
 * @param formerSlug the slug it had before; null if it is new
 * @param changes what changed in it, part by part; empty unless it changed
 */
public record ChangedPage(PageAddress address, String title, String sourcePath, Change change,
		@Nullable String formerSlug, List<PartChange> changes) {

	/**
	 * Read stored changes.
	 * @param json the changes, as a version has them
	 * @return the changes
	 */
	public static List<PartChange> changes(String json) {
		return JsonMapper.shared().readValue(json, new TypeReference<List<PartChange>>() {
		});
	}

	static List<ChangedPage> of(JdbcTemplate jdbc, int edition) {
		return jdbc.query("""
				select c.kind, c.slug, c.title, v.source_path, c.change, c.former_slug, c.changes::text
				from page_change c join page_version v on v.id = c.version_id
				where c.edition = ? order by c.kind, c.slug
				""",
				(row, index) -> new ChangedPage(new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)),
						row.getString(3), row.getString(4), Change.valueOf(row.getString(5)), row.getString(6),
						changes(row.getString(7))),
				edition);
	}

	/**
	 * What an edition does with a page.
	 */
	public enum Change {

		/** It was never published before. */
		ADDED,

		/** It had been retired. */
		RETURNED,

		/** It reads otherwise. */
		CHANGED,

		/** It has another address, and may read otherwise. */
		MOVED,

		/** It is retired. */
		REMOVED

	}

}
