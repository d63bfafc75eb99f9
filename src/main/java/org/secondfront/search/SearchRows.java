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

	/** Of the pages that have the words in their text so many are ranked. */
	int RANKED = 2000;

	/** Up to so many is counted exactly. */
	int COUNTED = 1000;

	/** Weights of text, headings, other names and the title: no boost is above 2. */
	String WEIGHTS = "'{0.5, 0.65, 0.9, 1.0}'";

	String WITHIN = """
			 and ((:from = '' and :to = '') or p.span
				&& daterange(cast(nullif(:from, '') as date), cast(nullif(:to, '') as date), '[]'))
			""";

	/**
	 * Bound what this transaction may cost. Plans are made for the words at hand; no
	 * search takes a second processor.
	 */
	@NativeQuery("""
			select set_config('statement_timeout', :timeout, true) || set_config('plan_cache_mode', 'force_custom_plan', true)
				|| set_config('max_parallel_workers_per_gather', '0', true) || set_config('jit', 'off', true)
				|| set_config('client_min_messages', 'error', true)
				|| set_config('pg_trgm.similarity_threshold', '0.25', true)
			""")
	String bound(String timeout);

	@NativeQuery("""
			select cast(websearch_to_tsquery('secondfront.words', :wanted) as text) as wanted,
				cast(websearch_to_tsquery('secondfront.words', :unwanted) as text) as unwanted,
				cast(websearch_to_tsquery('secondfront.words', :any) as text) as any_word,
				array_to_string(array(select cast(plainto_tsquery('secondfront.words', w) as text)
					from unnest(string_to_array(:words, ' ')) w), chr(10)) as each_word,
				array_to_string(tsvector_to_array(to_tsvector('secondfront.words', :words)), ' ') as lexemes
			""")
	QueryRow query(String wanted, String unwanted, String any, String words);

	/**
	 * The pages that answer a query, the best first.
	 * @param query what to look for in names and headings
	 * @param marks what the filters ask for; empty for nothing
	 * @param parts what to look for in whole pages, one to a line; a page may answer any
	 * @param each how many pages are ranked of each part
	 * @param ranking what pages are ranked by
	 * @param any any of its words: the more of them are names of the page, the better
	 * @param words how many words there are: a title of these alone is worth more than
	 * one that has others
	 * @param exact what is first, whatever else is
	 */
	@NativeQuery("""
			with hit as (
				(select p.page_id from secondfront.search_page p where p.head @@ cast(:query as tsquery)
					and (:marks = '' or p.whole @@ cast(:marks as tsquery))
			""" + WITHIN + """
					limit 5000)
				union
				select t.page_id from unnest(string_to_array(:parts, chr(10))) part cross join lateral (
					select p.page_id from secondfront.search_page p where p.whole @@ cast(part as tsquery)
			""" + WITHIN + """
					limit :each) t
			), ranked as (
				select p.page_id, p.head @@ cast(:exact as tsquery) as exact,
					case when p.head @@ cast(:exact as tsquery) then 100 else 0 end
					+ ts_rank(
			""" + WEIGHTS + """
					, p.whole, cast(:ranking as tsquery))
					* (1 + case when p.kind in ('SOURCE', 'CLAIM') then 0
						else least(1, ts_rank('{0, 0, 0.9, 1}', p.head, cast(:any as tsquery)) / 0.6)
							* (0.5 + 0.5 * least(1, 1.0 * :words / greatest(1, length(ts_filter(p.head, '{a}'))))) end)
					* case p.kind when 'ARTICLE' then 2 when 'SOURCE' then 1 when 'CLAIM' then 1.1 when 'EVENT' then 1.4
						when 'TRAIL' then 1.4 else 1.8 end
					* (1 + least(ln(1 + p.inlinks) / 25, 0.25)) as score,
					lower(p.span) as day
				from hit join secondfront.search_page p on p.page_id = hit.page_id
				order by score desc, day, page_id
				limit :size offset :offset
			)
			select v.page_id, v.kind, v.slug, v.title, v.summary, v.edtf, r.exact, c.verdict
			from ranked r join secondfront.page_version v on v.live_page = r.page_id
				left join secondfront.claim_detail c on c.version_id = v.id
			order by r.score desc, r.day, r.page_id
			""")
	List<HitRow> hits(String query, String marks, String parts, int each, String ranking, String any, int words,
			String exact, String from, String to, int size, int offset);

	/**
	 * How many pages answer each of some queries, one to a line; one more than
	 * {@link #COUNTED} for any number beyond.
	 */
	@NativeQuery("""
			select (select count(*) from (
					select from secondfront.search_page p where p.whole @@ cast(part as tsquery)
			""" + WITHIN + """
					limit 1001) bounded)
			from unnest(string_to_array(:queries, chr(10))) with ordinality t(part, place) order by place
			""")
	List<Long> counts(String queries, String from, String to);

	/**
	 * The best sections of pages, at most three of each, the best first; its words come
	 * with the first.
	 */
	@NativeQuery("""
			select s.page_id, s.position, s.anchor, s.heading, case when s.place = 1 then s.body end as body,
				case when s.place = 1 then array_to_string(array(
					select distinct unnest(w.positions) from unnest(s.words) w
					where w.lexeme = any(string_to_array(:lexemes, ' ')) order by 1), ' ') end as places
			from unnest(cast(string_to_array(:pages, ' ') as bigint[])) t(page_id) cross join lateral (
				select s.page_id, s.position, s.anchor, s.heading, s.body, s.words,
					row_number() over (order by ts_rank(
			""" + WEIGHTS + """
						, s.words, cast(:ranking as tsquery)) desc, s.position) as place
				from secondfront.search_section s
				where s.page_id = t.page_id and s.words @@ cast(:ranking as tsquery)
			) s
			where s.place <= 3
			order by s.page_id, s.place
			""")
	List<SectionRow> sections(String pages, String ranking, String lexemes);

	/** Which of some words stand on no page at all. */
	@NativeQuery("""
			select w from unnest(string_to_array(:words, ' ')) w
			where numnode(plainto_tsquery('secondfront.words', w)) > 0
				and not exists (select from secondfront.search_page p where p.whole @@ plainto_tsquery('secondfront.words', w))
			""")
	List<String> unknown(String words);

	/** Words that sound nearly like one. */
	@NativeQuery("""
			select s.word, s.sound, s.pages, exists (select from secondfront.search_name n
				where n.beginning ~>=~ s.word and n.beginning ~<~ (s.word || '{')) as is_name
			from secondfront.search_word s where s.sound % :sound
			order by similarity(s.sound, :sound) desc, s.pages desc, s.word limit 40
			""")
	List<WordRow> similar(String sound);

	/** The places whose whole name is one of some marks, as pages that name them. */
	@NativeQuery("""
			select string_agg(cast(page_id as text), ' ') from (
				select p.page_id from secondfront.search_page p
				where p.kind = 'PLACE' and p.head @@ cast(:marks as tsquery)
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

	/** Names that begin, or have a word that begins, with what was typed. */
	@NativeQuery("""
			select found.page_id, found.kind, found.slug, found.title, found.name from (
				select distinct on (v.page_id) v.page_id, v.kind, v.slug, v.title, n.name,
					(n.beginning = :typed) as whole, n.is_title, p.inlinks
				from (select n.page_id, n.name, n.is_title, n.beginning from secondfront.search_name n
						where n.beginning like :typed || '%' limit 2000) n
					join secondfront.search_page p on p.page_id = n.page_id
					join secondfront.page_version v on v.live_page = n.page_id
				order by v.page_id, n.beginning = :typed desc, n.is_title desc, n.name
			) found
			order by found.kind in ('SOURCE', 'CLAIM'), found.whole desc, found.is_title desc, found.inlinks desc, found.title,
				found.page_id
			limit 8
			""")
	List<NameRow> beginning(String typed);

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

	/**
	 * A word of the reference.
	 *
	 * @param word the word, folded
	 * @param sound how it sounds
	 * @param pages on how many pages it stands
	 * @param isName whether it is of a name
	 */
	record WordRow(String word, String sound, int pages, boolean isName) {
	}

	/**
	 * A name.
	 *
	 * @param pageId the page that goes by it
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param name the name
	 */
	record NameRow(long pageId, String kind, String slug, String title, String name) {
	}

}
