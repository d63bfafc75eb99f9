package org.secondfront.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes down what each new version changed, and brings former versions back.
 */
class HistoryWriter {

	private static final int BATCH = 200;

	/**
	 * Pages that the edition to restore has otherwise than the current one: not at all,
	 * or with another version. A copy of a version is that version.
	 */
	private static final String DIFFERENT = """
			with former as (select id, coalesce(copy_of, id) as text, page_id from page_version
					where since <= ? and until > ?),
				live as (select id, coalesce(copy_of, id) as text, page_id from page_version where until = 2147483647)
			""";

	private final JdbcTemplate jdbc;

	HistoryWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Compare each version that an edition began with the one before it, and store what
	 * it changed.
	 * @param edition the edition, already written
	 * @return what changed, by the identity of the page; pages that are new have no entry
	 */
	Map<Long, List<PartChange>> describe(int edition) {
		List<long[]> pairs = this.jdbc.query("""
				select v.page_id, p.id, v.id from page_version v
					join page_version p on p.page_id = v.page_id and p.until = v.since
				where v.since = ? order by v.page_id
				""", (row, index) -> new long[] { row.getLong(1), row.getLong(2), row.getLong(3) }, edition);
		Map<Long, List<PartChange>> changes = new LinkedHashMap<>();
		for (int from = 0; from < pairs.size(); from += BATCH) {
			describe(pairs.subList(from, Math.min(from + BATCH, pairs.size())), changes);
		}
		return changes;
	}

	private void describe(List<long[]> pairs, Map<Long, List<PartChange>> changes) {
		Map<Long, VersionContent> contents = contents(
				pairs.stream().flatMap((pair) -> List.of(pair[1], pair[2]).stream()).toArray(Long[]::new));
		List<Object[]> rows = new ArrayList<>();
		for (long[] pair : pairs) {
			VersionContent before = contents.get(pair[1]);
			VersionContent after = contents.get(pair[2]);
			if (before != null && after != null) {
				List<PartChange> changed = Differences.between(before, after);
				changes.put(pair[0], changed);
				rows.add(new Object[] { changed.stream().anyMatch(PartChange::factual),
						JsonMapper.shared().writeValueAsString(changed), pair[2] });
			}
		}
		this.jdbc.batchUpdate("update page_version set factual = ?, changes = ?::jsonb where id = ?", rows);
	}

	private Map<Long, VersionContent> contents(Long[] versions) {
		Map<Long, VersionContent> contents = new LinkedHashMap<>();
		this.jdbc.query(
				"select version_id, " + VersionContent.COLUMNS + " from version_content where version_id = any(?)",
				(row) -> {
					contents.put(row.getLong(1), content(row));
				}, (Object) versions);
		return contents;
	}

	private static VersionContent content(ResultSet row) throws SQLException {
		return new VersionContent(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getObject(6, LocalDate.class), row.getString(7), row.getString(8), row.getString(9),
				row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getString(14));
	}

	/**
	 * Whether an edition and the current one differ.
	 * @param former the number of the edition
	 * @return whether there is anything to restore
	 */
	boolean differs(int former) {
		return Boolean.TRUE.equals(this.jdbc.queryForObject(DIFFERENT + """
				select exists (
					select from former f full join live l on l.page_id = f.page_id
					where f.text is distinct from l.text)
				""", Boolean.class, former, former)) || siteDiffers(former);
	}

	private boolean siteDiffers(int former) {
		String columns = String.join(", ", columns("site", "since, until"));
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("select exists (select " + columns + " from site where live except select "
					+ columns + " from site where since <= ? and until > ?)", Boolean.class, former, former));
	}

	/**
	 * Make the current edition equal to a former one. What is equal already is left
	 * alone.
	 * @param former the number of the edition to restore
	 * @param edition the number of the new edition
	 */
	void restore(int former, int edition) {
		this.jdbc.update(DIFFERENT + """
				update page_version v set until = ? from live l left join former f on f.page_id = l.page_id
				where v.id = l.id and l.text is distinct from f.text
				""", former, former, edition);
		copy("page_version", "id, since, until, copy_of, factual, changes",
				"""
						nextval(pg_get_serial_sequence('page_version', 'id')), %d, 2147483647, coalesce(t.copy_of, t.id), true, '[]'
						"""
					.formatted(edition),
				"""
						t.since <= %1$d and t.until > %1$d
						and not exists (select from page_version l where l.page_id = t.page_id and l.until = 2147483647)
						""".formatted(former));
		for (String table : this.jdbc.queryForList("""
				select distinct c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
				where c.relkind = 'r' and a.attname = 'version_id' and not a.attisdropped
					and c.relnamespace = (select relnamespace from pg_class where oid = 'page_version'::regclass)
				order by c.relname
				""", String.class)) {
			copyChildren(table, edition);
		}
		restoreSite(former, edition);
		// an address leads to the page that lives there
		this.jdbc.update("""
				update address a set page_id = v.page_id from page_version v
				where v.until = 2147483647 and v.kind = a.kind and v.slug = a.slug and v.page_id <> a.page_id
				""");
	}

	/** The rows of a restored version are those of the version that it repeats. */
	private void copyChildren(String table, int edition) {
		boolean hasUntil = columns(table).contains("until");
		String own = hasUntil ? "version_id, until" : "version_id";
		String values = hasUntil ? "v.id, 2147483647" : "v.id";
		String columns = String.join(", ", columns(table, own));
		String separator = columns.isEmpty() ? "" : ", ";
		this.jdbc.update("""
				insert into %1$s (%2$s%3$s%4$s)
				select %5$s%3$s%6$s from %1$s t join page_version v on v.copy_of = t.version_id and v.since = ?
				""".formatted(table, own, separator, columns, values, columns.replaceAll("(\\w+)", "t.$1")), edition);
	}

	private void restoreSite(int former, int edition) {
		if (siteDiffers(former)) {
			this.jdbc.update("update site set until = ? where live", edition);
			copy("site", "since", String.valueOf(edition), "t.since <= %1$d and t.until > %1$d".formatted(former));
		}
	}

	/** Copy rows of a table, with other values in some columns. */
	private void copy(String table, String own, String values, String which) {
		String columns = String.join(", ", columns(table, own + ", until"));
		this.jdbc.update("insert into %1$s (%2$s, %3$s) select %4$s, %5$s from %1$s t where %6$s".formatted(table, own,
				columns, values, columns.replaceAll("(\\w+)", "t.$1"), which));
	}

	private List<String> columns(String table, String without) {
		List<String> left = List.of(without.split(", "));
		return columns(table).stream().filter((column) -> !left.contains(column)).toList();
	}

	/** The columns that the database does not fill itself. */
	private List<String> columns(String table) {
		return this.jdbc.queryForList(
				"""
						select attname::text from pg_attribute
						where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'
						order by attnum
						""",
				String.class, table);
	}

}
