package org.secondfront.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.SearchedPage.Row;
import org.secondfront.catalogue.SearchedPage.Section;
import org.secondfront.vocabulary.PageKind;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what search reads, from what the catalogue holds: after a publication the rows
 * of the pages that it changed, and no others.
 */
class SearchWriter {

	/**
	 * How the rows are made. To be raised with every change of that, so that catalogues
	 * which were written before are read anew.
	 */
	private static final int FORM = 4;

	private static final int BATCH = 200;

	private static final String PAGES = """
			select v.page_id, v.kind, v.title, v.topic_id, v.span_from, v.span_to, coalesce(r.html, '') as html,
				e.lane, c.verdict, coalesce(s.entry, '') as entry,
				array(select jsonb_array_elements_text(v.front -> 'spellings')
					union all select t.label from topic_detail t where t.version_id = v.id
					union all select split_part(v.sort_key, ',', 1) where v.kind = 'PERSON'
					union all select unnest(array[l.name_then, l.name_now])
					union all select a.slug from address a where a.page_id = v.page_id) as names,
				array(select v.summary
					union all select c.claim where c.claim is not null
					union all select c.finding where c.finding is not null
					union all select unnest(p.roles) || coalesce(', ' || p.country, '')
					union all (select f.label || ': ' || f.value from fact f where f.version_id = v.id order by f.position)
					union all (select t.sentence from treatment t where t.version_id = v.id and t.sentence <> '' order by t.position)
				) as leads
			from page_version v
				left join rendering r on r.version_id = v.id
				left join event_detail e on e.version_id = v.id
				left join claim_detail c on c.version_id = v.id
				left join person_detail p on p.version_id = v.id
				left join place_detail l on l.version_id = v.id
				left join source_detail s on s.version_id = v.id
			where v.live_page = any(?)
			order by v.page_id
			""";

	/** A word that a text has so many times is what it is about, in part. */
	private static final int OFTEN = 3;

	/**
	 * How many other pages lead to one, by links in their text or by relations. Counted
	 * as rows are written: to change a row means to index all its words again.
	 */
	private static final String INLINKS = """
			(select count(*) from (
				select l.page_id from link l where l.target_id = t.page_id and l.until = 2147483647
				union select r.page_id from relation r where r.target_id = t.page_id and r.until = 2147483647
			) incoming where incoming.page_id <> t.page_id)""";

	private static final String INSERT_PAGE = """
			insert into search_page (page_id, inlinks, kind, facets, title_words, span, head, whole)
			select t.page_id, %s, ?, ?, length(ts_filter(names.words, '{a}')),
				case when bounds.first is not null or bounds.last is not null
					then daterange(bounds.first, bounds.last, '[]') end,
				names.words || headings.words,
				names.words || body.words || array_to_tsvector(array(
					select 'head=' || lexeme from unnest(names.words || headings.words) where positions is not null
					union all select 'often=' || lexeme from unnest(body.words) where cardinality(positions) >= ?
					union all select unnest(?)))
			from (select setweight(to_tsvector('words', ?), 'A') || setweight(to_tsvector('words', ?), 'B')
					|| array_to_tsvector(?) as words) names,
				(select setweight(to_tsvector('words', ?), 'C') as words) headings,
				(select cast(? as bigint) as page_id) t,
				lateral (select coalesce(joined(s.words order by s.position), '') as words from search_section s
					where s.page_id = t.page_id) body,
				(select cast(? as date) as first, cast(? as date) as last) bounds
			""".formatted(INLINKS);

	private static final String INSERT_SECTION = """
			insert into search_section (page_id, position, anchor, heading, body, words)
			values (?, ?, ?, ?, ?, to_tsvector('words', ?) || setweight(to_tsvector('words', ?), 'C'))
			""";

	private static final String INSERT_NAME = """
			insert into search_name (page_id, name, is_title, beginning) values (?, ?, ?, ?)
			""";

	private static final String COUNT_WORD = """
			insert into search_word (word, sound, pages) values (?, ?, ?)
			on conflict (word) do update set pages = search_word.pages + excluded.pages
			""";

	private static final String COUNT_INLINKS = """
			update search_page p set inlinks = counted.inlinks
			from (select t.page_id, %s as inlinks from unnest(cast(? as bigint[])) t(page_id)) counted
			where p.page_id = counted.page_id and p.inlinks <> counted.inlinks
			""".formatted(INLINKS);

	/**
	 * The pages that some changed page leads to now and did not before, or the reverse.
	 */
	private static final String TOUCHED = """
			select distinct target_id from (
				select t.target_id from page_version v
					join lateral (
						select l.target_id from link l where l.version_id = v.id
						union select r.target_id from relation r where r.version_id = v.id
					) t on true
				where v.since = ? or v.until = ?
				group by v.page_id, t.target_id
				having count(*) = 1
			) target
			""";

	private final JdbcTemplate jdbc;

	SearchWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Follow an edition.
	 * @param edition the edition, written in this transaction
	 */
	void follow(int edition) {
		if (isStale()) {
			rebuild();
			return;
		}
		List<Long> changed = this.jdbc.queryForList(
				"select distinct page_id from page_version where since = ? or until = ? order by 1", Long.class,
				edition, edition);
		Map<String, Integer> words = new TreeMap<>();
		batches(changed, (pages) -> remove(pages, words));
		batches(changed, (pages) -> add(pages, words));
		count(words);
		batches(this.jdbc.queryForList(TOUCHED, Long.class, edition, edition),
				(pages) -> this.jdbc.update(COUNT_INLINKS, (Object) pages));
	}

	/**
	 * Make everything anew, where it was made in another form than this program's.
	 */
	void rebuildIfStale() {
		if (isStale()) {
			rebuild();
		}
	}

	private boolean isStale() {
		return !this.jdbc.queryForList("select form from search_form", Integer.class).equals(List.of(FORM));
	}

	private void rebuild() {
		for (String table : List.of("search_page", "search_section", "search_name", "search_word")) {
			this.jdbc.update("delete from " + table);
		}
		List<Long> live = this.jdbc.queryForList(
				"select live_page from page_version where live_page is not null order by live_page", Long.class);
		Map<String, Integer> words = new TreeMap<>();
		batches(live, (pages) -> add(pages, words));
		count(words);
		this.jdbc.update("""
				insert into search_form (form) values (?) on conflict (only_one) do update set form = excluded.form
				""", FORM);
	}

	private void remove(Long[] pages, Map<String, Integer> words) {
		Map<Long, List<String>> texts = new HashMap<>();
		this.jdbc.query("""
				select distinct page_id, name from search_name where page_id = any(?)
				union all select page_id, heading || ' ' || body from search_section where page_id = any(?)
				""", (row) -> {
			texts.computeIfAbsent(row.getLong(1), (page) -> new ArrayList<>()).add(row.getString(2));
		}, pages, pages);
		texts.values()
			.forEach((text) -> SearchedPage.words(text).forEach((word) -> words.merge(word, -1, Integer::sum)));
		for (String table : List.of("search_page", "search_section", "search_name")) {
			this.jdbc.update("delete from " + table + " where page_id = any(?)", (Object) pages);
		}
	}

	private void add(Long[] pages, Map<String, Integer> words) {
		List<SearchedPage> live = this.jdbc.query(PAGES, (row, index) -> SearchedPage.of(row(row)), (Object) pages);
		List<@Nullable Object[]> sections = new ArrayList<>();
		List<@Nullable Object[]> names = new ArrayList<>();
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (SearchedPage page : live) {
			sections(page, sections);
			names(page, names);
			rows.add(pageRow(page));
			page.words().forEach((word) -> words.merge(word, 1, Integer::sum));
		}
		this.jdbc.batchUpdate(INSERT_SECTION, sections);
		this.jdbc.batchUpdate(INSERT_NAME, names);
		this.jdbc.batchUpdate(INSERT_PAGE, rows);
	}

	private static void sections(SearchedPage page, List<@Nullable Object[]> rows) {
		for (int position = 0; position < page.sections().size(); position++) {
			Section section = page.sections().get(position);
			rows.add(new @Nullable Object[] { page.pageId(), position, section.anchor(), section.heading(),
					section.body(), FoldedText.of(section.body()), FoldedText.of(section.heading()) });
		}
	}

	private static void names(SearchedPage page, List<@Nullable Object[]> rows) {
		for (String name : page.names()) {
			for (String beginning : page.beginnings(name)) {
				rows.add(new Object[] { page.pageId(), name, name.equals(page.names().get(0)), beginning });
			}
		}
	}

	private static @Nullable Object[] pageRow(SearchedPage page) {
		return new @Nullable Object[] { page.kind().name(), page.facets(), OFTEN, page.marks(),
				FoldedText.of(FoldedText.composed(page.names().get(0))), page.otherNames(), page.nameMarks(),
				page.headings(), page.pageId(), page.from(), page.to() };
	}

	private void count(Map<String, Integer> words) {
		List<Object[]> rows = words.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != 0)
			.map((entry) -> new Object[] { entry.getKey(), Sound.of(entry.getKey()), entry.getValue() })
			.toList();
		this.jdbc.batchUpdate(COUNT_WORD, rows);
		this.jdbc.update("delete from search_word where pages <= 0");
	}

	private static void batches(List<Long> pages, Consumer<Long[]> work) {
		for (int from = 0; from < pages.size(); from += BATCH) {
			work.accept(pages.subList(from, Math.min(from + BATCH, pages.size())).toArray(Long[]::new));
		}
	}

	private static Row row(ResultSet row) throws SQLException {
		long topic = row.getLong("topic_id");
		boolean hasTopic = !row.wasNull();
		PageKind kind = PageKind.valueOf(row.getString("kind"));
		return new Row(row.getLong("page_id"), kind, row.getString("title"), hasTopic ? Long.valueOf(topic) : null,
				row.getString("lane"), row.getString("verdict"), row.getObject("span_from", LocalDate.class),
				row.getObject("span_to", LocalDate.class), texts(row.getArray("names")), texts(row.getArray("leads")),
				BodyText.line(row.getString("entry")), row.getString("html"));
	}

	private static List<String> texts(Array array) throws SQLException {
		return Arrays.stream((@Nullable String[]) array.getArray()).filter(Objects::nonNull).toList();
	}

}
