package org.secondfront.watch;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages, each told of the state when it connects and whenever it changes.
 */
class Tabs {

	private static final long FOR_EVER = 0;

	private static final long RETRY_MILLIS = 500;

	private final Preview preview;

	private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

	Tabs(Preview preview) {
		this.preview = preview;
		preview.onChange(() -> this.open.forEach(this::tell));
	}

	SseEmitter connect() {
		SseEmitter tab = new SseEmitter(FOR_EVER);
		tab.onCompletion(() -> this.open.remove(tab));
		tab.onError((ex) -> this.open.remove(tab));
		this.open.add(tab);
		tell(tab);
		return tab;
	}

	private void tell(SseEmitter tab) {
		try {
			tab.send(SseEmitter.event()
				.reconnectTime(RETRY_MILLIS)
				.data(this.preview.state().message(), MediaType.TEXT_PLAIN));
		}
		catch (IOException | IllegalStateException ex) {
			// closed by its reader
			this.open.remove(tab);
		}
	}

	/** A page that is told nothing more would keep the server from going down. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.open.forEach(SseEmitter::complete);
	}

}
