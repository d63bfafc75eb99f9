package org.secondfront.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What is asked of passages. No question reaches beyond the edition of the request.
 */
interface PassageRows extends Repository<PageVersion, Long> {

	/**
	 * A passage in every version that has it, the earliest first.
	 */
	@NativeQuery("""
			select p.name, p.position, p.text, a.heading, v.since, v.until, v.kind, v.slug, v.title, e.published_at,
				(select count(*) from secondfront.passage q where q.version_id = v.id) as of
			from secondfront.passage p
				join secondfront.page_version v on v.id = p.version_id
				join secondfront.edition e on e.number = v.since
				left join secondfront.anchor a on a.version_id = v.id and a.name = p.section
			where v.page_id = :page and p.name = :name and v.since <= :edition
			order by v.since
			""")
	List<PassageRow> versions(long page, String name, int edition);

	/**
	 * The last page that had both an address and a passage, whichever page has the
	 * address now.
	 */
	@NativeQuery("""
			select v.page_id from secondfront.passage p join secondfront.page_version v on v.id = p.version_id
			where v.kind = :kind and v.slug = :slug and p.name = :name and v.since <= :edition
			order by v.since desc limit 1
			""")
	Optional<Long> formerly(String kind, String slug, String name, int edition);

	/**
	 * The name of a passage by its number in an edition.
	 */
	@NativeQuery("""
			select p.name from secondfront.passage p join secondfront.page_version v on v.id = p.version_id
			where v.page_id = :page and p.position = :number and v.since <= :edition and v.until > :edition
			""")
	Optional<String> name(long page, int number, int edition);

	/**
	 * The page as an edition has it.
	 */
	@NativeQuery("""
			select kind, slug, title from secondfront.page_version
			where page_id = :page and since <= :edition and until > :edition
			""")
	Optional<LivePage> live(long page, int edition);

	/**
	 * A page of an edition.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 */
	record LivePage(String kind, String slug, String title) {

		String path() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug).path();
		}

	}

	/**
	 * A passage in a version of its page.
	 *
	 * @param name its lasting name
	 * @param position which passage of the page it is, from 1
	 * @param text its words
	 * @param heading the heading of its section; null before the first
	 * @param since the edition that brought the version
	 * @param until the edition that ended it
	 * @param kind the name of the kind of the page
	 * @param slug the slug that the page had
	 * @param title the title that it had
	 * @param publishedAt when that edition was published
	 * @param of how many passages the version has
	 */
	record PassageRow(String name, int position, String text, @Nullable String heading, int since, int until,
			String kind, String slug, String title, Instant publishedAt, long of) {

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

		boolean isOf(int edition) {
			return this.since <= edition && this.until > edition;
		}

	}

}
