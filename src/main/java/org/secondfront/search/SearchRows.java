package org.secondfront.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What search asks of the catalogue, always of what is live. Queries of PostgreSQL's full
 * text search come and go as text; {@code marks} are such queries too. What is ranked is
 * bounded, since an index of this sort does not rank: all that have the words in their
 * names and headings, up to thousands, and so many of those that have them in the text.
 */
interface SearchRows extends Repository<PageVersion, Long> {

	/** Of the pages that have the words in their names or headings so many are ranked. */
	int NAMED = 5000;

	/** Of the pages that have the words in their text often so many are ranked. */
	int OFTEN = 500;

	/** And of those that have them there at all. No reader can turn to more. */
	int IN_TEXT = 1500;

	/** So many of these are ranked by their text, the others by their names alone. */
	int WEIGHED = 40;

	/**
	 * So many pages that have the words of a phrase are looked at for the phrase: the
	 * index has no order of words.
	 */
	int LOOKED_AT = 3000;

	/** Weights of text, headings, other names and the title: no boost is above 2. */
	String WEIGHTS = "'{0.5, 0.65, 0.9, 1.0}'";

	/** The pages that answer probes. */
	String PROBED = """
			select p.page_id, p.kind, p.inlinks, p.title_words, p.span, p.head, t.bonus
			from probe t cross join asked a cross join lateral (
				select p.page_id, p.kind, p.inlinks, p.title_words, p.span, p.head, p.whole from secondfront.search_page p
				where p.whole @@ cast(t.query as tsquery) and (a.within is null or p.span && a.within)
				limit t.most
			) p
			where (coalesce(t.checked, '') = '' or p.whole @@ cast(t.checked as tsquery))
			""";

	/**
	 * Bounds what a transaction may cost. No search takes a second processor. Plans are
	 * made once: they do not depend on the words, if the index is always used. Left to
	 * itself the planner would rather read all rows, not knowing that the words of each
	 * are fetched from elsewhere.
	 */
	String BOUNDS = """
			select set_config('statement_timeout', :timeout, true) || set_config('plan_cache_mode', 'force_generic_plan', true)
				|| set_config('enable_seqscan', 'off', true)
				|| set_config('max_parallel_workers_per_gather', '0', true) || set_config('jit', 'off', true)
				|| set_config('client_min_messages', 'error', true)
				|| set_config('pg_trgm.similarity_threshold', '0.25', true)
			""";

	/**
	 * Bound what this transaction may cost.
	 * @param timeout how long a statement may take, as PostgreSQL has it
	 */
	@NativeQuery(BOUNDS)
	String bound(String timeout);

	/**
	 * Understand a question, and {@linkplain #bound bound} what its answer may cost in
	 * the same round trip.
	 * @param timeout how long a statement may take, as PostgreSQL has it
	 * @param wanted what to look for, as text for {@code websearch_to_tsquery}
	 * @param unwanted what must not be there, likewise
	 * @param any any of the words, likewise
	 * @param words the words, parted by spaces
	 */
	@NativeQuery("""
			select cast(websearch_to_tsquery('secondfront.words', :wanted) as text) as wanted,
				cast(websearch_to_tsquery('secondfront.words', :unwanted) as text) as unwanted,
				cast(websearch_to_tsquery('secondfront.words', :any) as text) as any_word,
				array_to_string(array(select cast(plainto_tsquery('secondfront.words', w) as text)
					from unnest(string_to_array(:words, ' ')) w), chr(10)) as each_word,
				array_to_string(tsvector_to_array(to_tsvector('secondfront.words', :words)), ' ') as lexemes
			where (""" + BOUNDS + """
				) is not null
			""")
	QueryRow query(String timeout, String wanted, String unwanted, String any, String words);

	/**
	 * The pages that answer queries, the best first. They are first ranked by what is at
	 * hand, their names and headings and whether they have the words often; then the best
	 * of them by their whole text.
	 * @param queries what to look for, one to a line; a page may answer any
	 * @param checks what such pages must have besides, that the index does not know; one
	 * to a line, empty for nothing
	 * @param bonuses what pages that answer each are worth, parted by spaces
	 * @param most how many pages are taken of each, likewise
	 * @param spares whether each is asked only if those with a bonus found too little to
	 * be weighed and shown: what it finds is seldom worth as much
	 * @param ranking what pages are ranked by
	 * @param any any of its words: the more of them are names of the page, the better
	 * @param words how many words there are: a title of these alone is worth more than
	 * one that has others
	 * @param exact what is first, whatever else is
	 * @param within the days that are asked for; empty for all
	 * @param weighed how many are ranked by their whole text
	 */
	@NativeQuery("""
			with asked as materialized (
				select cast(:ranking as tsquery) as ranking, cast(:any as tsquery) as any_word,
					cast(:exact as tsquery) as exact, cast(nullif(:within, '') as daterange) as within,
					cast(:words as real) as words
			), probe as materialized (
				select * from unnest(string_to_array(:queries, chr(10)), string_to_array(:checks, chr(10)),
						cast(string_to_array(:bonuses, ' ') as real[]), cast(string_to_array(:most, ' ') as int[]),
						cast(string_to_array(:spares, ' ') as boolean[]))
					t(query, checked, bonus, most, spare)
			), sure as materialized (
			""" + PROBED + """
				and not t.spare
			), found as (
				select distinct on (page_id) c.*
				from (
					select * from sure
					union all
			""" + PROBED + """
					and t.spare and (select count(*) from sure where bonus > 0) < greatest(:weighed, :size + :offset)
				) c
				order by c.page_id, c.bonus desc
			), boosted as (
				select f.page_id, lower(f.span) as day, f.head @@ a.exact as exact,
					case when numnode(a.ranking) = 0 then 0 else 0.05 + f.bonus + ts_rank(
			""" + WEIGHTS
			+ """
								, f.head, a.ranking) end as guess,
							(1 + case when f.kind in ('SOURCE', 'CLAIM') then 0
								else least(1, ts_rank('{0, 0, 0.9, 1}', f.head, a.any_word) / cast(0.6 as real))
									* (1 + least(1, a.words / greatest(1, f.title_words))) / 2 end)
							* case f.kind when 'ARTICLE' then real '2' when 'SOURCE' then real '1' when 'CLAIM' then real '1.1'
								when 'EVENT' then real '1.4' when 'TRAIL' then real '1.4' else real '1.8' end
							* (1 + least(ln(cast(1 + f.inlinks as float)) / 25, float '0.25')) as boost
						from found f cross join asked a
					), placed as (
						select b.*, row_number() over () as place from (
							select b.* from boosted b
							order by b.exact desc, b.guess * b.boost desc, b.day, b.page_id
							limit greatest(:weighed, :size + :offset)
						) b
					), ranked as (
						select p.page_id, p.exact, p.place, case when p.place <= :weighed then p.day end as day,
							case when p.place <= :weighed then case when p.exact then 100 else 0 end + p.boost * (select ts_rank(
					"""
			+ WEIGHTS
			+ """
								, w.whole, a.ranking) from secondfront.search_page w where w.page_id = p.page_id) end as score
						from placed p cross join asked a
						order by score desc nulls last, day, p.place
						limit :size offset :offset
					)
					select v.page_id, v.kind, v.slug, v.title, v.summary, v.edtf, r.exact, c.verdict
					from ranked r join secondfront.page_version v on v.live_page = r.page_id
						left join secondfront.claim_detail c on c.version_id = v.id
					order by r.score desc nulls last, r.day, r.place
					""")
	List<HitRow> hits(String queries, String checks, String bonuses, String most, String spares, String ranking,
			String any, int words, String exact, String within, int weighed, int size, int offset);

	/**
	 * Whether some page answers a query.
	 * @param query what to look for
	 * @param check what a page must have besides; empty for nothing
	 * @param within the days that are asked for; empty for all
	 * @param most how many pages that answer the query are looked at
	 */
	@NativeQuery("""
			with asked as materialized (
				select cast(:query as tsquery) as query, cast(nullif(:within, '') as daterange) as within
			)
			select exists (
				select from asked a cross join lateral (
					select p.whole from secondfront.search_page p
					where p.whole @@ a.query and (a.within is null or p.span && a.within)
					limit :most
				) p
				where :check = '' or p.whole @@ cast(:check as tsquery)
			)
			""")
	boolean isFound(String query, String check, String within, int most);

	/**
	 * The best sections of pages, at most three of each, the best first; its words come
	 * with the first.
	 */
	@NativeQuery("""
			select s.page_id, s.position, s.anchor, s.heading, case when s.place = 1 then s.body end as body,
				case when s.place = 1 then array_to_string(array(
					select distinct unnest(w.positions)
					from unnest(ts_filter(setweight(s.words, 'A', string_to_array(:lexemes, ' ')), '{a}')) w
					order by 1), ' ') end as places
			from (select cast(:ranking as tsquery) as ranking offset 0) a
				cross join unnest(cast(string_to_array(:pages, ' ') as bigint[])) t(page_id) cross join lateral (
				select s.page_id, s.position, s.anchor, s.heading, s.body, s.words,
					row_number() over (order by ts_rank(
			""" + WEIGHTS + """
						, s.words, a.ranking) desc, s.position) as place
				from secondfront.search_section s
				where s.page_id = t.page_id and s.words @@ a.ranking
			) s
			where s.place <= 3
			order by s.page_id, s.place
			""")
	List<SectionRow> sections(String pages, String ranking, String lexemes);

	/** The places whose whole name is one of some marks, as pages that name them. */
	@NativeQuery("""
			select string_agg(cast(page_id as text), ' ') from (
				select p.page_id from secondfront.search_page p
				where p.kind = 'PLACE' and p.whole @@ cast(:marks as tsquery)
			) place
			""")
	@Nullable String places(String marks);

	/** A place, and the pages that name it in their front matter. */
	@NativeQuery("""
			select v.page_id, v.kind, v.slug, v.title, v.summary, v.edtf, false as exact, cast(null as text) as verdict
			from unnest(cast(string_to_array(:places, ' ') as bigint[])) t(place)
				join secondfront.page_version v on v.live_page = t.place or v.live_page in (
					select m.page_id from secondfront.mention m where m.target_id = t.place and m.until = 2147483647)
			order by v.page_id = t.place desc, v.kind, v.span_from, v.page_id limit 20
			""")
	List<HitRow> ofPlaces(String places);

	/**
	 * A query as PostgreSQL understands it.
	 *
	 * @param wanted what to look for; empty if only words that are everywhere were given
	 * @param unwanted what must not be there
	 * @param anyWord any of the words
	 * @param eachWord each of the words, one to a line
	 * @param lexemes the words in the form that is compared, parted by spaces
	 */
	record QueryRow(String wanted, String unwanted, String anyWord, String eachWord, String lexemes) {
	}

	/**
	 * A page that answers.
	 *
	 * @param pageId its identity
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param summary its summary
	 * @param edtf the date or span of its subject
	 * @param exact whether what was typed is one of its names
	 * @param verdict the name of the verdict of a claim
	 */
	record HitRow(long pageId, String kind, String slug, String title, String summary, @Nullable String edtf,
			boolean exact, @Nullable String verdict) {
	}

	/**
	 * A section that answers.
	 *
	 * @param pageId its page
	 * @param position its place on the page, from 0 for what stands before the first
	 * heading
	 * @param anchor its anchor; null there
	 * @param heading its heading; empty there
	 * @param body its words; null for all but the best of the page
	 * @param places which of its words were looked for, counted from 1
	 */
	record SectionRow(long pageId, int position, @Nullable String anchor, String heading, @Nullable String body,
			@Nullable String places) {
	}

}
