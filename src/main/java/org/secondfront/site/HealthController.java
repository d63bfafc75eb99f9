package org.secondfront.site;

import java.time.Duration;

import org.secondfront.page.Editions;
import org.secondfront.page.Unpublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells whoever watches over this process whether it can serve, and search engines that
 * they are welcome.
 */
@Controller
class HealthController {

	private static final Logger logger = LoggerFactory.getLogger(HealthController.class);

	private final Editions editions;

	HealthController(Editions editions) {
		this.editions = editions;
	}

	@Unpublished
	@GetMapping("/health")
	ResponseEntity<String> health() {
		try {
			return text(HttpStatus.OK, "ok, edition " + this.editions.asked().number() + "\n");
		}
		catch (RuntimeException ex) {
			logger.warn("The database does not answer", ex);
			return text(HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer\n");
		}
	}

	@Unpublished
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body("User-agent: *\nAllow: /\n");
	}

	private static ResponseEntity<String> text(HttpStatus status, String text) {
		return ResponseEntity.status(status)
			.contentType(MediaType.TEXT_PLAIN)
			.cacheControl(CacheControl.noStore())
			.body(text);
	}

}
