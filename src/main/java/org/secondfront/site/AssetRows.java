package org.secondfront.site;

import java.util.Optional;

import org.secondfront.catalogue.Asset;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The images of the catalogue.
 */
@Transactional(readOnly = true)
interface AssetRows extends Repository<Asset, String> {

	@Query("""
			select a.mediaType, a.bytes from Asset a
			where a.sha256 like concat(:digest, '%') and a.mediaType = :type
			""")
	Optional<Image> image(String digest, String type);

	/**
	 * An image.
	 *
	 * @param mediaType its type
	 * @param bytes the image itself
	 */
	@SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
	record Image(String mediaType, byte[] bytes) {
	}

}
