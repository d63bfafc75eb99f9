package org.secondfront.watch;

import org.secondfront.page.Unpublished;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Serves what open pages need to follow the content.
 */
@Controller
@ConditionalOnProperty("secondfront.watch")
class WatchController {

	private final Tabs tabs;

	WatchController(Tabs tabs) {
		this.tabs = tabs;
	}

	@Unpublished
	@GetMapping(path = "/watch/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter changes() {
		return this.tabs.connect();
	}

	@Unpublished
	@GetMapping(WatchedPages.SCRIPT)
	ResponseEntity<Resource> script() {
		return file(WatchedPages.SCRIPT, "text/javascript");
	}

	@Unpublished
	@GetMapping(WatchedPages.STYLE)
	ResponseEntity<Resource> style() {
		return file(WatchedPages.STYLE, "text/css");
	}

	private static ResponseEntity<Resource> file(String path, String type) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
			.body(new ClassPathResource(path));
	}

}
