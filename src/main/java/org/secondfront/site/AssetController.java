package org.secondfront.site;

import java.time.Duration;
import java.util.Optional;

import org.secondfront.catalogue.Asset;
import org.secondfront.page.Unpublished;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves images at addresses made of their digests, which never mean another image.
 */
@Controller
class AssetController {

	private static final Duration FOR_GOOD = Duration.ofDays(365);

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@Unpublished
	@GetMapping("/images/{digest:[0-9a-f]{20}}.{type:jpeg|png|gif|webp}")
	ResponseEntity<byte[]> image(@PathVariable String digest, @PathVariable String type) {
		return this.assets.image(digest, "image/" + type)
			.map((image) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(image.mediaType()))
				.cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
				.body(image.bytes()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/**
	 * The images of the catalogue.
	 */
	interface Assets extends Repository<Asset, String> {

		@Query("""
				select a.mediaType, a.bytes from Asset a
				where a.sha256 like concat(:digest, '%') and a.mediaType = :type
				""")
		Optional<Image> image(String digest, String type);

	}

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
