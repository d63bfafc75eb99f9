package org.secondfront.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets few searches in at a time, so that however many there are the pages have their
 * share of the processors and of the connections. Some may wait; whoever comes when that
 * many do is told to come back.
 */
@Component
class Bulkhead implements HandlerInterceptor {

	private static final String INSIDE = Bulkhead.class.getName() + ".INSIDE";

	/** What is not asked for waits for so small a part of the time of what is. */
	private static final int BRIEFLY = 8;

	private final Semaphore working;

	private final Semaphore waiting;

	private final SearchProperties properties;

	Bulkhead(SearchProperties properties) {
		this.properties = properties;
		this.working = new Semaphore(properties.atOnce(), true);
		this.waiting = new Semaphore(properties.atOnce() + properties.waiting());
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!enter(this.properties.patience())) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return false;
		}
		request.setAttribute(INSIDE, true);
		return true;
	}

	/** What was found is only to be shown: the next may be looked for meanwhile. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView found) {
		leave(request);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		leave(request);
	}

	private void leave(HttpServletRequest request) {
		if (request.getAttribute(INSIDE) != null) {
			request.removeAttribute(INSIDE);
			leave();
		}
	}

	/**
	 * Enter if there is room, or will be when the search at hand is done; but wait behind
	 * nobody.
	 */
	boolean tryEnter() {
		return !this.working.hasQueuedThreads() && enter(this.properties.patience().dividedBy(BRIEFLY));
	}

	private boolean enter(Duration patience) {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		boolean entered = false;
		try {
			entered = this.working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			if (!entered) {
				this.waiting.release();
			}
		}
		return entered;
	}

	void leave() {
		this.working.release();
		this.waiting.release();
	}

}
