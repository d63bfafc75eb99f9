package org.secondfront.viewpoints;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What the views side by side ask of the catalogue.
 */
interface ViewpointRows extends Repository<PageVersion, Long> {

	/** All of them in reading order: topics, their articles, and then other pages. */
	@NativeQuery("""
			select q.name, q.question, q.section, a.heading, q.html, v.kind, v.slug, v.title,
				t.slug as topic, d.label as topic_label, d.accent
			from secondfront.viewpoints q
				join secondfront.page_version v on v.id = q.version_id
				left join secondfront.anchor a on a.version_id = v.id and a.name = q.section
				left join secondfront.page_version t
					on t.page_id = coalesce(v.topic_id, case when v.kind = 'TOPIC' then v.page_id end)
						and t.since <= :edition and t.until > :edition
				left join secondfront.topic_detail d on d.version_id = t.id
			where v.since <= :edition and v.until > :edition
			order by t.position, t.title, v.kind desc, v.position, v.title, v.slug, q.position
			""")
	List<ViewsRow> all(int edition);

	/**
	 * Views side by side.
	 *
	 * @param name the name of their question
	 * @param question the question
	 * @param section the anchor of their section
	 * @param heading the heading of that section
	 * @param html the views
	 * @param kind the name of the kind of their page
	 * @param slug its slug
	 * @param title its title
	 * @param topic the slug of its topic
	 * @param topicLabel the short name of the topic
	 * @param accent the colour of the topic
	 */
	record ViewsRow(String name, String question, @Nullable String section, @Nullable String heading, String html,
			String kind, String slug, String title, @Nullable String topic, @Nullable String topicLabel,
			@Nullable String accent) {
	}

}
