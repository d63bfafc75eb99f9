package org.secondfront.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A finished answer: a page as it went to a reader, with the headers that its handler
 * gave it.
 *
 * @param contentType its type and character set; may be null
 * @param locale its language
 * @param encoding how the body is compressed; null if it is not
 * @param headers the headers, in order
 * @param body what was sent; never changed
 */
record StoredPage(@Nullable String contentType, Locale locale, @Nullable String encoding, List<Header> headers,
		@SuppressWarnings("ArrayRecordComponent") byte[] body) {

	/** In bytes: about what the objects around the body take. */
	private static final int OVERHEAD = 512;

	/**
	 * Take what was given to a response.
	 * @param response the response, its body still to be written
	 * @param before the headers that it had before its handler was asked
	 * @param encoding how the body is compressed; null if it is not
	 * @param body the body
	 */
	static StoredPage of(HttpServletResponse response, List<Header> before, @Nullable String encoding, byte[] body) {
		List<Header> headers = headers(response).stream().filter((header) -> !before.contains(header)).toList();
		return new StoredPage(response.getContentType(), response.getLocale(), encoding, headers, body);
	}

	static List<Header> headers(HttpServletResponse response) {
		List<Header> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
				headers.add(new Header(name, List.copyOf(response.getHeaders(name))));
			}
		}
		return headers;
	}

	int weight() {
		return this.body.length + OVERHEAD;
	}

	void write(HttpServletResponse response) throws IOException {
		for (Header header : this.headers) {
			response.setHeader(header.name(), header.values().get(0));
			header.values().stream().skip(1).forEach((value) -> response.addHeader(header.name(), value));
		}
		if (this.contentType != null) {
			response.setContentType(this.contentType);
		}
		response.setLocale(this.locale);
		if (this.encoding != null) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, this.encoding);
			response.addHeader(HttpHeaders.VARY, "accept-encoding");
		}
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param values its values, in order
	 */
	record Header(String name, List<String> values) {
	}

}
