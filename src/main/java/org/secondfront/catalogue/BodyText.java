package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Takes the words out of a body that our renderer made: by section, block by block. It
 * knows what that renderer writes, and is no reader of HTML at large.
 */
final class BodyText {

	private static final Pattern FURNITURE = Pattern.compile(
			"<(div|details) class=\"sidenotes\".*?</\\1>|<details class=\"checked\".*?</details>|<sup class=\"noteref\">.*?</sup>|<a class=\"(?:anchor|backlink|pilcrow)\".*?</a>",
			Pattern.DOTALL);

	private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+|<");

	private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

	private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");

	private static final Pattern OUTWARD = Pattern.compile("\\bhref=\"(https?:[^\"]*)\"");

	private static final Set<String> INLINE = Set.of("a", "em", "strong", "code", "del", "span", "sup", "sub", "abbr",
			"wbr");

	private static final Set<String> CELLS = Set.of("td", "th");

	private final List<Section> sections = new ArrayList<>();

	private final StringBuilder block = new StringBuilder();

	private final Set<String> pendingNames = new LinkedHashSet<>();

	/** Where the heading that is being read began; null outside of one. */
	private @Nullable String heading;

	private Section current = new Section(null, Set.of(), "Text");

	private BodyText() {
		this.sections.add(this.current);
	}

	/**
	 * Read a body.
	 * @param html the body, as the catalogue has it
	 * @return its sections, the first of them what stands before the first heading
	 */
	static List<Section> sections(String html) {
		BodyText text = new BodyText();
		Matcher matcher = TOKEN.matcher(FURNITURE.matcher(html).replaceAll(""));
		while (matcher.find()) {
			if (matcher.group(2) == null) {
				text.block.append(matcher.group());
			}
			else {
				text.tag(!matcher.group(1).isEmpty(), matcher.group(2), matcher.group(3));
			}
		}
		text.endBlock();
		return text.sections;
	}

	/**
	 * The words of a piece of HTML as one line.
	 * @param html the piece
	 * @return its words
	 */
	static String line(String html) {
		List<String> blocks = new ArrayList<>();
		sections(html).forEach((section) -> blocks.addAll(section.blocks()));
		return String.join(" ", blocks);
	}

	private void tag(boolean end, String name, String attributes) {
		Matcher id = ID.matcher(attributes);
		if (name.equals("span") && id.find()) {
			this.pendingNames.add(id.group(1));
		}
		else if (name.equals("img")) {
			Matcher alt = ALT.matcher(attributes);
			this.block.append('[').append(alt.find() ? alt.group(1) : "image").append(']');
		}
		else if (name.matches("h[1-6]")) {
			heading(end, id.reset().find() ? id.group(1) : null);
		}
		else if (CELLS.contains(name)) {
			this.block.append(end ? "" : (this.block.toString().isBlank() ? "" : " | "));
		}
		else if (!INLINE.contains(name)) {
			endBlock();
		}
		Matcher outward = OUTWARD.matcher(attributes);
		if (outward.find()) {
			this.current.outward().add(plain(outward.group(1)));
		}
	}

	private void heading(boolean end, @Nullable String id) {
		endBlock(end && this.heading != null);
		if (!end && id != null) {
			this.heading = id;
		}
		else if (end) {
			this.heading = null;
		}
	}

	private void endBlock() {
		endBlock(false);
	}

	private void endBlock(boolean isHeading) {
		String text = plain(this.block.toString()).replaceAll("\\s+", " ").strip();
		this.block.setLength(0);
		if (isHeading && this.heading != null) {
			this.current = new Section(this.heading, Set.copyOf(this.pendingNames), text);
			this.pendingNames.clear();
			this.sections.add(this.current);
		}
		else if (!text.isEmpty()) {
			this.current.blocks().add(text);
		}
	}

	private static String plain(String escaped) {
		return HtmlUtils.htmlUnescape(escaped);
	}

	/**
	 * A section of a body.
	 *
	 * @param anchor its name; null before the first heading
	 * @param formerNames names that it had before
	 * @param heading its heading
	 * @param blocks its paragraphs, items, rows and the like, in order
	 * @param outward the addresses of other sites that it links to
	 */
	record Section(@Nullable String anchor, Set<String> formerNames, String heading, List<String> blocks,
			Set<String> outward) {

		Section(@Nullable String anchor, Set<String> formerNames, String heading) {
			this(anchor, formerNames, heading, new ArrayList<>(), new LinkedHashSet<>());
		}

		boolean isCalled(@Nullable String name) {
			return (name == null) ? this.anchor == null : name.equals(this.anchor) || this.formerNames.contains(name);
		}

	}

}
