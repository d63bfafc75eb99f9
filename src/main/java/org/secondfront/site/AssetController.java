package org.secondfront.site;

import java.time.Duration;

import org.secondfront.page.Unpublished;

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

	private final AssetRows assets;

	AssetController(AssetRows assets) {
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

}
