package org.secondfront.search;

import java.util.List;

import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What search asks of single words and of names, always of what is live: which there are,
 * which are like one that there is not, and which begin so. No character comes after the
 * one of the number 1114111.
 */
interface NameRows extends Repository<PageVersion, Long> {

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
				where n.beginning ~>=~ s.word and n.beginning ~<~ (s.word || chr(1114111))) as is_name
			from secondfront.search_word s where s.sound % :sound
			order by similarity(s.sound, :sound) desc, s.pages desc, s.word limit 40
			""")
	List<WordRow> similar(String sound);

	/** Names that begin, or have a word that begins, with what was typed. */
	@NativeQuery("""
			select v.page_id, v.kind, v.slug, v.title, best.name from (
				select found.*, found.kind in ('SOURCE', 'CLAIM') as last from (
					select distinct on (p.page_id) p.page_id, p.kind, p.inlinks, n.name, n.is_title,
						(n.beginning = :typed) as whole
					from (select n.page_id, n.name, n.is_title, n.beginning from secondfront.search_name n
							where n.beginning ~>=~ :typed and n.beginning ~<~ (:typed || chr(1114111)) limit 2000) n
						join secondfront.search_page p on p.page_id = n.page_id
					order by p.page_id, n.beginning = :typed desc, n.is_title desc, n.name
				) found
				order by last, found.whole desc, found.is_title desc, found.inlinks desc, found.name, found.page_id
				limit 8
			) best join secondfront.page_version v on v.live_page = best.page_id
			order by best.last, best.whole desc, best.is_title desc, best.inlinks desc, best.name, best.page_id
			""")
	List<NameRow> beginning(String typed);

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
