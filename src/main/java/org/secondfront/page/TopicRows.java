package org.secondfront.page;

import java.util.List;

import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Asks the catalogue for topics.
 */
interface TopicRows extends Repository<PageVersion, Long> {

	/**
	 * All topics.
	 * @param edition the number of the edition
	 * @return the topics, in reading order
	 */
	@Query("""
			select v.pageId, v.slug, v.title, d.label, d.accent
			from PageVersion v join TopicDetail d on d.versionId = v.id
			where v.kind = TOPIC and v.since <= :edition and v.until > :edition
			order by v.position, v.title
			""")
	List<Topic> inOrder(int edition);

}
