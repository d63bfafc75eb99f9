package org.secondfront.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.page.Neighbour;
import org.secondfront.vocabulary.Verdict;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the ledger asks of the catalogue, for one edition.
 */
interface LedgerRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.slug, d.claim, d.verdict, d.finding, d.section, t.slug
			from PageVersion v
				join ClaimDetail d on d.versionId = v.id
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind = CLAIM and v.since <= :edition and v.until > :edition
			order by v.sourceLine, v.slug
			""")
	List<ClaimRow> claims(int edition);

	@Query("select d.claim, d.verdict, d.finding, d.section from ClaimDetail d where d.versionId = :version")
	DetailRow detail(long version);

	@Query("""
			select d.verdict, count(v)
			from PageVersion v join ClaimDetail d on d.versionId = v.id
			where v.kind = CLAIM and v.since <= :edition and v.until > :edition
			group by d.verdict
			""")
	List<CountRow> counts(int edition);

	/**
	 * The claims before and after one.
	 */
	@NativeQuery("""
			with course as (
				select v.id, v.slug, d.claim as title, row(v.source_line, v.slug) as place
				from secondfront.page_version v join secondfront.claim_detail d on d.version_id = v.id
				where v.kind = 'CLAIM' and v.since <= :edition and v.until > :edition
			), here as (select place from course where id = :version)
			(select false as after, c.slug, c.title from course c join here h on c.place < h.place
				order by c.place desc limit 1)
			union all
			(select true, c.slug, c.title from course c join here h on c.place > h.place order by c.place limit 1)
			""")
	List<Neighbour> neighbours(long version, int edition);

	/**
	 * A claim in the ledger.
	 *
	 * @param slug its slug
	 * @param claim what is claimed
	 * @param verdict what the record says of it, in a word
	 * @param finding the same in sentences
	 * @param section the section of the source document
	 * @param topic the slug of its topic
	 */
	record ClaimRow(String slug, String claim, Verdict verdict, String finding, String section,
			@Nullable String topic) {
	}

	/**
	 * What only a claim has.
	 *
	 * @param claim what is claimed
	 * @param verdict what the record says of it, in a word
	 * @param finding the same in sentences
	 * @param section the section of the source document
	 */
	record DetailRow(String claim, Verdict verdict, String finding, String section) {
	}

	/**
	 * How many claims have a verdict.
	 *
	 * @param verdict the verdict
	 * @param count how many
	 */
	record CountRow(Verdict verdict, long count) {
	}

}
