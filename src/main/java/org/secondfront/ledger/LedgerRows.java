package org.secondfront.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.Verdict;

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

	@Query("""
			select t.slug, d.label, d.accent
			from PageVersion t join TopicDetail d on d.versionId = t.id
			where t.kind = TOPIC and t.since <= :edition and t.until > :edition
			order by t.position, t.title
			""")
	List<TopicRow> topics(int edition);

	@Query("""
			select t.slug, d.label, d.accent
			from PageVersion t join TopicDetail d on d.versionId = t.id
			where t.pageId = :topic and t.since <= :edition and t.until > :edition
			""")
	@Nullable TopicRow topic(long topic, int edition);

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

	/**
	 * A topic.
	 *
	 * @param slug its slug
	 * @param label its short name
	 * @param accent the name of its colour
	 */
	record TopicRow(String slug, String label, String accent) {
	}

}
