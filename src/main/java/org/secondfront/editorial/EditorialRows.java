package org.secondfront.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.EditionSummary;
import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What the editors' page asks of the catalogue, always of what is live.
 */
interface EditorialRows extends Repository<PageVersion, Long> {

	@NativeQuery("select published_at, summary, review_period, findings from secondfront.publication")
	Optional<PublicationRow> publication();

	@NativeQuery("select severity, description from secondfront.finding order by position")
	List<FindingRow> findings();

	@NativeQuery("select " + EditionSummary.COLUMNS
			+ " from secondfront.edition_summary order by number desc limit :limit")
	List<EditionSummary> editions(int limit);

	/**
	 * The pages that editors review.
	 */
	@NativeQuery("""
			select v.page_id, v.kind, v.slug, v.title, v.reviewed from secondfront.page_version v
			where v.until = 2147483647 and v.kind in ('TOPIC', 'ARTICLE', 'PERSON', 'PLACE', 'TERM')
			order by v.kind, v.sort_key, v.slug
			""")
	List<ReviewRow> reviewed();

	@NativeQuery("""
			select distinct c.page_id, s.slug from secondfront.citation c
				join secondfront.page_version s on s.live_page = c.live_source
				join secondfront.source_detail d on d.version_id = s.id
			where c.until = 2147483647 and d.weak
			order by s.slug
			""")
	List<WeakRow> weak();

	/**
	 * What the pages cite and lead to that changed in fact, not in wording, since they
	 * were reviewed.
	 */
	@NativeQuery("""
			with changed as (
				select c.page_id, (max(e.published_at) at time zone 'UTC')::date as day
				from secondfront.page_change c join secondfront.edition e on e.number = c.edition
				where c.change = 'CHANGED' and c.factual
				group by c.page_id
			), used as (
				select page_id, live_source as target from secondfront.citation where until = 2147483647
				union select page_id, live_target from secondfront.link where until = 2147483647
				union select page_id, live_target from secondfront.relation where until = 2147483647
			)
			select v.page_id, t.kind, t.slug, changed.day
			from used
				join changed on changed.page_id = used.target
				join secondfront.page_version v on v.live_page = used.page_id and v.reviewed < changed.day
				join secondfront.page_version t on t.live_page = used.target
			where used.target <> used.page_id
			""")
	List<ChangeRow> changedSinceReview();

	/**
	 * Pages that nothing leads to.
	 */
	@NativeQuery("""
			select v.kind, v.slug, v.title from secondfront.page_version v
			where v.until = 2147483647 and v.kind in ('ARTICLE', 'PERSON', 'PLACE', 'TERM') and not exists (
				select from secondfront.link r
					where r.target_id = v.page_id and r.until = 2147483647 and r.page_id <> v.page_id
				union all select from secondfront.relation r where r.target_id = v.page_id and r.until = 2147483647
				union all select from secondfront.mention r where r.target_id = v.page_id and r.until = 2147483647
				union all select from secondfront.treatment r where r.target_id = v.page_id and r.until = 2147483647)
			order by v.kind, v.sort_key, v.slug
			""")
	List<TitleRow> orphans();

	/**
	 * Pages that lead nowhere.
	 */
	@NativeQuery("""
			select v.kind, v.slug, v.title from secondfront.page_version v
			where v.until = 2147483647 and v.kind in ('TOPIC', 'ARTICLE', 'PERSON', 'PLACE', 'TERM') and not exists (
				select from secondfront.link r
					where r.version_id = v.id and r.until = 2147483647 and r.target_id <> v.page_id
				union all select from secondfront.relation r
					where v.page_id in (r.page_id, r.target_id) and r.until = 2147483647)
			order by v.kind, v.sort_key, v.slug
			""")
	List<TitleRow> deadEnds();

	@NativeQuery("""
			select v.kind, v.slug, v.title, d.verdict, d.section,
				exists (select from secondfront.treatment t where t.version_id = v.id and t.until = 2147483647)
			from secondfront.page_version v join secondfront.claim_detail d on d.version_id = v.id
			where v.until = 2147483647
			order by v.source_line, v.slug
			""")
	List<ClaimRow> claims();

	/**
	 * What readers looked for in vain of late and would in vain now, what was looked for
	 * most first; words that differ by their endings or their order are one. With each
	 * the page whose names and headings come nearest.
	 */
	@NativeQuery("""
			select w.query, w.times, w.day, n.page_id, n.kind, n.slug, n.title
			from (
				select (array_agg(f.query order by f.count desc, f.query))[1] as query, cast(sum(f.count) as bigint) as times,
					max(f.day) as day
				from secondfront.failed_search f where f.day > current_date - 90
				group by strip(to_tsvector('secondfront.words', f.query))
			) w left join lateral (
				select v.page_id, v.kind, v.slug, v.title
				from (select cast(replace(cast(plainto_tsquery('secondfront.words', w.query) as text), '&', '|') as tsquery) as any_word) q
					join secondfront.search_page p on p.head @@ q.any_word
					join secondfront.page_version v on v.live_page = p.page_id
				where p.kind in ('TOPIC', 'ARTICLE', 'PERSON', 'PLACE', 'TERM')
				order by ts_rank('{0, 0.4, 0.9, 1}', p.head, q.any_word) desc, p.inlinks desc, p.page_id
				limit 1
			) n on true
			where not exists (
				select from secondfront.search_page p where p.whole @@ plainto_tsquery('secondfront.words', w.query))
			order by w.times desc, w.day desc, w.query limit 50
			""")
	List<WantedRow> wanted();

	/**
	 * The last publication.
	 *
	 * @param publishedAt when it was
	 * @param summary what came of it
	 * @param reviewPeriod how long a review is good for, in the form of ISO 8601
	 * @param findings how many things it found
	 */
	record PublicationRow(Instant publishedAt, String summary, String reviewPeriod, int findings) {
	}

	/**
	 * What readers looked for in vain.
	 *
	 * @param query their words
	 * @param times how often
	 * @param day when last
	 * @param pageId the page that comes nearest; null if none does
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 */
	record WantedRow(String query, long times, LocalDate day, @Nullable Long pageId, @Nullable String kind,
			@Nullable String slug, @Nullable String title) {
	}

	/**
	 * What it found.
	 *
	 * @param severity how grave that is
	 * @param description what it is
	 */
	record FindingRow(String severity, String description) {
	}

	/**
	 * A page that editors review.
	 *
	 * @param pageId its identity
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param reviewed when it was reviewed
	 */
	record ReviewRow(long pageId, String kind, String slug, String title, @Nullable LocalDate reviewed) {
	}

	/**
	 * A weak source that a page rests on.
	 *
	 * @param pageId the page
	 * @param source the source's slug
	 */
	record WeakRow(long pageId, String source) {
	}

	/**
	 * Something that a page cites or leads to, changed since.
	 *
	 * @param pageId the page
	 * @param kind the name of the kind of what changed
	 * @param slug its slug
	 * @param day when it changed
	 */
	record ChangeRow(long pageId, String kind, String slug, LocalDate day) {
	}

	/**
	 * A page.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 */
	record TitleRow(String kind, String slug, String title) {
	}

	/**
	 * A claim of the ledger.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title the claim
	 * @param verdict the name of its verdict
	 * @param section the section of the source document
	 * @param treated whether some page treats it
	 */
	record ClaimRow(String kind, String slug, String title, String verdict, String section, boolean treated) {
	}

}
