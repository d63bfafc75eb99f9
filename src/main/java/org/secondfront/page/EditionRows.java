package org.secondfront.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.secondfront.catalogue.Edition;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the catalogue says of editions.
 */
@Transactional(readOnly = true)
interface EditionRows extends Repository<Edition, Integer> {

	@Query("select e.number, e.publishedAt from Edition e order by e.number desc limit 1")
	List<Current> latest();

	@Query("select e.number, e.publishedAt from Edition e where e.number = :edition")
	List<Current> edition(int edition);

	@Query("""
			select s.title, s.tagline, s.baseAddress, s.publisher, s.licenceName, s.licenceAddress, s.contact
			from SiteSettings s where s.since <= :edition and s.until > :edition
			""")
	Optional<Settings> site(int edition);

	/**
	 * An edition.
	 *
	 * @param number its number
	 * @param publishedAt when it was published
	 */
	record Current(int number, Instant publishedAt) {
	}

	/**
	 * The settings of the site.
	 *
	 * @param title its name
	 * @param tagline what it is
	 * @param baseAddress where it lives
	 * @param publisher who publishes it
	 * @param licenceName its licence
	 * @param licenceAddress where that can be read
	 * @param contact where to report an error
	 */
	record Settings(String title, String tagline, String baseAddress, String publisher, String licenceName,
			String licenceAddress, String contact) {

		SiteView view(EditionMark edition) {
			return new SiteView(this.title, this.tagline, this.baseAddress, this.publisher, this.licenceName,
					this.licenceAddress, this.contact, edition);
		}

	}

}
