package org.secondfront.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Where a link leads, as far as its text and the file it stands in can say. What is not
 * understood is {@link Bad}, and never becomes a link.
 */
sealed interface Destination {

	/** The schemes that links may have. */
	Set<String> SCHEMES = Set.of("https", "http", "mailto");

	/** What a scheme looks like. */
	Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

	/** What has its page from an entry of a file, and is linked to by the entry's id. */
	Set<PageKind> ENTRIES = EnumSet.of(PageKind.EVENT, PageKind.CLAIM, PageKind.TRAIL);

	/**
	 * To a page's file, or to an entry of a file.
	 *
	 * @param address the page that lies there by its path, or by its path and its id
	 * @param path the path of the file
	 * @param anchor the anchor, or null
	 */
	record ToPage(PageAddress address, String path, @Nullable String anchor) implements Destination {

	}

	/**
	 * To a section of the same page.
	 *
	 * @param anchor the anchor
	 */
	record Here(String anchor) implements Destination {

	}

	/**
	 * To somewhere else.
	 *
	 * @param url an http, https or mailto address
	 */
	record External(String url) implements Destination {

	}

	/**
	 * To nowhere that a link may lead.
	 */
	record Bad(ProblemCode code, String message, String hint) implements Destination {

	}

	/**
	 * Read a link.
	 * @param from the path of the file it is written in
	 * @param written the destination as written
	 * @return where it leads
	 */
	static Destination of(String from, String written) {
		Matcher scheme = (written.indexOf(':') > 0) ? SCHEME.matcher(written) : null;
		if (scheme != null && scheme.matches()) {
			return external(written, scheme.group(1).toLowerCase(Locale.ROOT));
		}
		if (written.startsWith("/")) {
			return new Bad(ProblemCode.ABSOLUTE_LINK, "“" + written + "” is a path on the site",
					"link to the page's file by a relative path that ends in .md");
		}
		if (written.startsWith("#") && written.length() > 1) {
			return new Here(decoded(written.substring(1)));
		}
		return internal(from, written);
	}

	private static Destination external(String written, String scheme) {
		if (!SCHEMES.contains(scheme)) {
			return new Bad(ProblemCode.FORBIDDEN_SCHEME, "links may not begin with “" + scheme + ":”",
					"link to a page's file, or to an http, https or mailto address");
		}
		try {
			URI uri = new URI(written.replace("[", "%5B").replace("]", "%5D"));
			if (scheme.equals("mailto") || uri.getHost() != null) {
				return new External(written);
			}
		}
		catch (URISyntaxException ex) {
			// reported below
		}
		return new Bad(ProblemCode.BAD_ADDRESS, "“" + written + "” is no address that can be followed",
				"copy it from the browser's address bar");
	}

	private static Destination internal(String from, String written) {
		int hash = written.indexOf('#');
		String file = decoded((hash >= 0) ? written.substring(0, hash) : written);
		String anchor = (hash >= 0 && hash + 1 < written.length()) ? decoded(written.substring(hash + 1)) : null;
		String beside = file.endsWith(".yaml") ? PagePaths.resolveBeside(from, file) : null;
		PageKind entries = (beside != null) ? FileReader.entries(beside).filter(ENTRIES::contains).orElse(null) : null;
		if (beside != null && entries != null) {
			return entry(written, new ToPage(new PageAddress(entries, (anchor != null) ? anchor : ""), beside, null));
		}
		String path = PagePaths.resolve(from, file);
		if (path == null) {
			return new Bad(ProblemCode.LINK_OUTSIDE, "“" + written + "” leads out of the content directory",
					"link to the file of a page");
		}
		PagePaths.Named named = PagePaths.named(path).orElse(null);
		if (named == null || !named.isSound()) {
			boolean yaml = file.endsWith(".yaml") || file.contains("sources/");
			return new Bad(ProblemCode.NOT_A_PAGE, "“" + written + "” is not the file of a page",
					yaml ? "to cite a source write [@id]" : "link to a page's file, which ends in .md");
		}
		return new ToPage(named.address(), path, anchor);
	}

	private static Destination entry(String written, ToPage entry) {
		return Slugs.isSlug(entry.address().slug()) ? entry : new Bad(ProblemCode.NOT_A_PAGE,
				"“" + written + "” is the file of many pages",
				"name one by its id, such as " + entry.path().substring(entry.path().lastIndexOf('/') + 1) + "#the-id");
	}

	private static String decoded(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
