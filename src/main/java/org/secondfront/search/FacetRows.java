package org.secondfront.search;

import java.util.List;

import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Counts what search finds, always of what is live. To be asked within a transaction that
 * {@link SearchRows#bound} bounds.
 */
interface FacetRows extends Repository<PageVersion, Long> {

	/**
	 * How many pages answer a query, by their kind, topic, lane and verdict.
	 * @param query what to look for
	 * @param within the days that are asked for; empty for all
	 */
	@NativeQuery("""
			select p.facets, count(*) as pages, count(*) as seen
			from secondfront.search_page p
			where p.whole @@ cast(:query as tsquery) and ((select cast(nullif(:within, '') as daterange)) is null
				or p.span && (select cast(nullif(:within, '') as daterange)))
			group by p.facets
			""")
	List<CountRow> counts(String query, String within);

	/**
	 * The same where the index does not know all that a page must have.
	 * @param query what to look for
	 * @param check what a page must have besides
	 * @param within the days that are asked for; empty for all
	 * @param most how many pages that answer the query are looked at
	 */
	@NativeQuery("""
			with asked as materialized (
				select cast(:query as tsquery) as query, cast(:check as tsquery) as checked,
					cast(nullif(:within, '') as daterange) as within
			)
			select p.facets, count(*) filter (where p.whole @@ a.checked) as pages, count(*) as seen
			from asked a cross join lateral (
				select p.facets, p.whole from secondfront.search_page p
				where p.whole @@ a.query and (a.within is null or p.span && a.within)
				limit :most
			) p
			group by p.facets
			""")
	List<CountRow> counts(String query, String check, String within, int most);

	/**
	 * How many pages answer that are alike in what they can be narrowed down by.
	 *
	 * @param facets their kind, topic, lane and verdict, parted by bars
	 * @param pages how many answer
	 * @param seen how many were looked at for it
	 */
	record CountRow(String facets, long pages, long seen) {
	}

}
