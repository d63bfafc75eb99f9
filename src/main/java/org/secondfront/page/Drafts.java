package org.secondfront.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * The pages that readers are not to see yet. A published edition has none.
 */
public interface Drafts extends Repository<PageVersion, Long> {

	/**
	 * Find the drafts of an edition.
	 * @param edition the number of the edition
	 * @return their paths
	 */
	default Set<String> paths(int edition) {
		return rows(edition).stream().map(DraftRow::path).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The same as the catalogue has them.
	 * @param edition the number of the edition
	 * @return the drafts, in no order
	 */
	@NativeQuery("""
			select v.kind, v.slug from secondfront.page_version v
			where v.front ->> 'status' = 'draft' and v.since <= :edition and v.until > :edition
			""")
	List<DraftRow> rows(int edition);

	/**
	 * A draft.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 */
	record DraftRow(String kind, String slug) {

		String path() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug).path();
		}

	}

}
