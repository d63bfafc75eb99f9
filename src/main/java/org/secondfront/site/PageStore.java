package org.secondfront.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.Anew;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.page.Unpublished;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps finished pages in memory, as they went to readers: a page of an edition that was
 * read once costs no template and no query. What is read most stays, whatever else is
 * asked for meanwhile: the admission policy of the cache (W-TinyLFU) is not impressed by
 * addresses that are asked for once.
 * <p>
 * As an interceptor, behind all others, it answers with what it has; as a filter it takes
 * what it has not. An answer is kept if it is a whole one to a plain {@code GET}, depends
 * on nothing but address and edition, and may be kept by the reader's browser: the
 * answers to a search are, of which no proxy should know, but not if a search in vain was
 * counted.
 */
@Component
@ConditionalOnProperty(name = "secondfront.watch", havingValue = "false", matchIfMissing = true)
class PageStore extends OncePerRequestFilter implements HandlerInterceptor {

	private static final String GZIP = "gzip";

	/** A coding that is not refused, which a weight of nought would do. */
	private static final Pattern TAKES_GZIP = Pattern.compile("gzip(;q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?");

	/** Below it, in bytes, compressing pays for nothing. */
	private static final int SMALL = 1024;

	/** Whatever it may fill, it fills no more than one such part of Java's memory. */
	private static final int PART_OF_MEMORY = 8;

	private static final String ASKED = PageStore.class.getName() + ".asked";

	private final Cache<Key, StoredPage> pages;

	private final boolean open;

	PageStore(PageStoreProperties properties) {
		this.open = properties.size().toBytes() > 0;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(Math.min(properties.size().toBytes(), Runtime.getRuntime().maxMemory() / PART_OF_MEMORY))
			.weigher((Key key, StoredPage page) -> page.weight() + key.weight())
			.build();
	}

	/** Static files and feeds have an ending, and are no pages. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !this.open || !request.getMethod().equals(HttpMethod.GET.name())
				|| path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, caught);
		if (request.getAttribute(ASKED) instanceof Asked asked && isWhole(caught) && !Anew.isMarked(request)) {
			byte[] body = caught.getContentAsByteArray();
			boolean compressed = asked.key().gzip() && body.length >= SMALL;
			StoredPage page = StoredPage.of(response, asked.before(), compressed ? GZIP : null,
					compressed ? compressed(body) : body);
			this.pages.put(asked.key(), page);
			page.write(response);
		}
		else {
			caught.copyBodyToResponse();
		}
	}

	private static boolean isWhole(HttpServletResponse response) {
		String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return response.getStatus() == HttpServletResponse.SC_OK && caching != null && !caching.contains("no-store")
				&& !response.isCommitted();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Key key = key(request, handler);
		if (key == null || !(response instanceof ContentCachingResponseWrapper)) {
			return true;
		}
		StoredPage page = this.pages.getIfPresent(key);
		if (page == null) {
			request.setAttribute(ASKED, new Asked(key, StoredPage.headers(response)));
			return true;
		}
		page.write(response);
		return false;
	}

	private static @Nullable Key key(HttpServletRequest request, Object handler) {
		boolean page = handler instanceof HandlerMethod method && !method.hasMethodAnnotation(Unpublished.class)
				&& request.getDispatcherType() == DispatcherType.REQUEST;
		if (!page || !(request.getAttribute(RequestedEdition.SITE) instanceof SiteView site)
				|| site.edition() == null) {
			return null;
		}
		String query = request.getQueryString();
		return new Key(site.edition().number(), takesGzip(request),
				(query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI());
	}

	private static boolean takesGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && List.of(accepted.toLowerCase(Locale.ROOT).replace(" ", "").split(","))
			.stream()
			.anyMatch((coding) -> TAKES_GZIP.matcher(coding).matches());
	}

	private static byte[] compressed(byte[] body) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		return compressed.toByteArray();
	}

	/**
	 * What is asked for.
	 *
	 * @param edition the number of the current edition; the page may be of a former one
	 * @param gzip whether the answer may be compressed
	 * @param address path and query
	 */
	private record Key(int edition, boolean gzip, String address) {

		int weight() {
			return this.address.length();
		}

	}

	/**
	 * A request for something that is not in store.
	 *
	 * @param key what is asked for
	 * @param before the headers that the answer had already
	 */
	private record Asked(Key key, List<StoredPage.Header> before) {
	}

}
