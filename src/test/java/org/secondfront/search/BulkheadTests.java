package org.secondfront.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class BulkheadTests {

	private final Bulkhead bulkhead = new Bulkhead(
			new SearchProperties(1, 1, Duration.ofSeconds(30), Duration.ofSeconds(1), false));

	private @Nullable Thread last;

	@Test
	void oneWorksOneWaitsAndTheThirdIsToldToComeBack() throws Exception {
		CountDownLatch working = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<Integer> first = ask("/search", working, done);
		assertThat(working.await(30, TimeUnit.SECONDS)).isTrue();
		CountDownLatch never = new CountDownLatch(1);
		CompletableFuture<Integer> second = ask("/search/suggest", never, new CountDownLatch(0));
		Thread waiting = Objects.requireNonNull(this.last);
		Awaitility.await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
		assertThat(ask("/search", new CountDownLatch(1), new CountDownLatch(0)).get(30, TimeUnit.SECONDS))
			.isEqualTo(503);
		assertThat(this.bulkhead.tryEnter()).isFalse();
		assertThat(never.getCount()).isOne();
		assertThat(ask("/articles/landing", new CountDownLatch(1), new CountDownLatch(0)).get(30, TimeUnit.SECONDS))
			.isEqualTo(200);
		done.countDown();
		assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(200);
		assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(200);
		assertThat(this.bulkhead.tryEnter()).isTrue();
		this.bulkhead.leave();
	}

	@Test
	void whatFailsMakesRoomToo() throws Exception {
		for (int time = 0; time < 3; time++) {
			try {
				this.bulkhead.doFilter(new MockHttpServletRequest("GET", "/search"), new MockHttpServletResponse(),
						(request, response) -> {
							throw new IOException("planted");
						});
			}
			catch (IOException ex) {
				assertThat(ex).hasMessage("planted");
			}
		}
		assertThat(this.bulkhead.tryEnter()).isTrue();
	}

	private CompletableFuture<Integer> ask(String path, CountDownLatch working, CountDownLatch done) {
		return CompletableFuture.supplyAsync(() -> {
			MockHttpServletResponse response = new MockHttpServletResponse();
			try {
				this.bulkhead.doFilter(new MockHttpServletRequest("GET", path), response, (request, answer) -> {
					working.countDown();
					try {
						done.await(30, TimeUnit.SECONDS);
					}
					catch (InterruptedException ex) {
						Thread.currentThread().interrupt();
					}
				});
			}
			catch (IOException | ServletException ex) {
				throw new IllegalStateException(ex);
			}
			return response.getStatus();
		}, (work) -> {
			this.last = new Thread(work);
			this.last.start();
		});
	}

}
