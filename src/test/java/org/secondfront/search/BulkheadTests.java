package org.secondfront.search;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.Assert;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkheadTests {

	private final Bulkhead bulkhead = new Bulkhead(
			new SearchProperties(1, 1, Duration.ofSeconds(30), Duration.ofSeconds(1), false));

	private final MockMvc site = MockMvcBuilders.standaloneSetup(new Working())
		.addMappedInterceptors(new String[] { "/search", "/search/suggest" }, this.bulkhead)
		.build();

	private @Nullable Thread last;

	@Test
	void oneWorksOneWaitsAndTheThirdIsToldToComeBack() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<Integer> first = atWork(done);
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
	void theNextMayBeLookedForWhileWhatWasFoundIsShown() throws Exception {
		AtomicBoolean room = new AtomicBoolean();
		View view = (model, request, response) -> room.set(this.bulkhead.tryEnter());
		this.site.perform(MockMvcRequestBuilders.get("/search").param("shown", "").requestAttr("view", view));
		assertThat(room).isTrue();
		this.bulkhead.leave();
		assertThat(this.bulkhead.tryEnter()).isTrue();
		assertThat(this.bulkhead.tryEnter()).isFalse();
	}

	@Test
	void halfOfTheProcessorsAreForThePages() {
		int processors = Runtime.getRuntime().availableProcessors();
		SearchProperties unset = new SearchProperties(0, 1, Duration.ZERO, Duration.ZERO, false);
		assertThat(unset.atOnce()).isPositive().isEqualTo(Math.max(1, processors / 2));
		assertThat(new SearchProperties(7, 1, Duration.ZERO, Duration.ZERO, false).atOnce()).isEqualTo(7);
	}

	@Test
	void whatIsNotAskedForWaitsForTheOneAtWork() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<Integer> first = atWork(done);
		CompletableFuture<Boolean> entered = new CompletableFuture<>();
		Thread near = new Thread(() -> entered.complete(this.bulkhead.tryEnter()));
		near.start();
		Awaitility.await().until(() -> near.getState() == Thread.State.TIMED_WAITING);
		done.countDown();
		assertThat(entered.get(30, TimeUnit.SECONDS)).isTrue();
		assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(200);
	}

	@Test
	void whatFailsMakesRoomToo() throws Exception {
		for (int time = 0; time < 3; time++) {
			assertThatExceptionOfType(ServletException.class)
				.isThrownBy(() -> this.site.perform(MockMvcRequestBuilders.get("/search").param("q", "fail")))
				.withRootCauseInstanceOf(IllegalStateException.class);
		}
		assertThat(this.bulkhead.tryEnter()).isTrue();
	}

	private CompletableFuture<Integer> atWork(CountDownLatch done) throws InterruptedException {
		CountDownLatch working = new CountDownLatch(1);
		CompletableFuture<Integer> first = ask("/search", working, done);
		assertThat(working.await(30, TimeUnit.SECONDS)).isTrue();
		return first;
	}

	private CompletableFuture<Integer> ask(String path, CountDownLatch working, CountDownLatch done) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return this.site
					.perform(MockMvcRequestBuilders.get(path).requestAttr("working", working).requestAttr("done", done))
					.andReturn()
					.getResponse()
					.getStatus();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}, (work) -> {
			this.last = new Thread(work);
			this.last.start();
		});
	}

	@RestController
	static class Working {

		@GetMapping(path = "/search", params = "shown")
		ModelAndView find(@RequestAttribute View view) {
			return new ModelAndView(view);
		}

		@GetMapping({ "/search", "/search/suggest", "/articles/landing" })
		String work(@RequestParam(defaultValue = "") String q,
				@RequestAttribute(required = false) CountDownLatch working,
				@RequestAttribute(required = false) CountDownLatch done) throws InterruptedException {
			Assert.state(q.isEmpty(), "planted");
			working.countDown();
			done.await(30, TimeUnit.SECONDS);
			return "";
		}

	}

}
