package org.secondfront.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What people, places and terms ask of the catalogue, for one edition.
 */
interface PeopleRows extends Repository<PageVersion, Long> {

	@Query("select d.born, d.died, d.country, d.roles from PersonDetail d where d.versionId = :version")
	PersonRow person(long version);

	@Query("select d.lat, d.lon, d.nameThen, d.nameNow from PlaceDetail d where d.versionId = :version")
	PlaceRow place(long version);

	@Query("""
			select v.kind, v.slug, v.title, v.edtf
			from Mention m join PageVersion v on v.id = m.versionId and v.since <= :edition
			where m.targetId = :page and m.until > :edition
			order by v.spanFrom, v.title
			""")
	List<MentioningRow> mentioning(long page, int edition);

	@Query("""
			select v.slug, v.title, v.sortKey, v.summary, p.born, p.died, d.nameNow
			from PageVersion v
				left join PersonDetail p on p.versionId = v.id
				left join PlaceDetail d on d.versionId = v.id
			where v.kind = :kind and v.since <= :edition and v.until > :edition
			""")
	List<EntryRow> index(PageKind kind, int edition);

	/**
	 * What only a person has.
	 *
	 * @param born EDTF
	 * @param died EDTF
	 * @param country the country served
	 * @param roles what the person was
	 */
	record PersonRow(@Nullable String born, @Nullable String died, @Nullable String country, List<String> roles) {
	}

	/**
	 * What only a place has.
	 *
	 * @param lat degrees north
	 * @param lon degrees east
	 * @param nameThen its name then
	 * @param nameNow its name now
	 */
	record PlaceRow(@Nullable Double lat, @Nullable Double lon, @Nullable String nameThen, @Nullable String nameNow) {
	}

	/**
	 * A page that names a person or place.
	 *
	 * @param kind its kind
	 * @param slug its slug
	 * @param title its title
	 * @param edtf the date or span of its subject
	 */
	record MentioningRow(PageKind kind, String slug, String title, @Nullable String edtf) {
	}

	/**
	 * An entry of an index.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param sortKey what it is sorted by
	 * @param summary its summary
	 * @param born EDTF
	 * @param died EDTF
	 * @param nameNow the name of a place today
	 */
	record EntryRow(String slug, String title, String sortKey, String summary, @Nullable String born,
			@Nullable String died, @Nullable String nameNow) {
	}

}
