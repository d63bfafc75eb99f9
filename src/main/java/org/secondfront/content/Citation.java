package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the text: {@code [@id1, p. 112; 140; @id2]}.
 */
final class Citation extends CustomNode {

	private static final Pattern ITEM = Pattern.compile("@([A-Za-z0-9_.:-]+)\\s*(?:,\\s*(.*))?", Pattern.DOTALL);

	private static final int MOST_ITEMS = 100;

	private final String text;

	private final List<Item> items;

	private final @Nullable String fault;

	/**
	 * One cited source.
	 *
	 * @param id the id as written
	 * @param locators the locators as written
	 */
	record Item(String id, List<String> locators) {

	}

	/**
	 * A citation as it was written.
	 * @param text what stands between the brackets
	 */
	Citation(String text) {
		this.text = text;
		List<Item> read = new ArrayList<>();
		String wrong = null;
		for (String part : text.split(";", MOST_ITEMS + 1)) {
			wrong = (wrong != null) ? wrong : read(Blanks.squeeze(part), read);
		}
		this.items = List.copyOf(read);
		this.fault = wrong;
	}

	private static @Nullable String read(String part, List<Item> items) {
		if (part.isEmpty()) {
			return "there is nothing between two semicolons, or after the last";
		}
		if (!part.startsWith("@")) {
			Item last = items.get(items.size() - 1);
			List<String> locators = new ArrayList<>(last.locators());
			if (locators.isEmpty()) {
				return "“" + part + "” stands after a source without a locator";
			}
			locators.add(part);
			items.set(items.size() - 1, new Item(last.id(), List.copyOf(locators)));
			return null;
		}
		Matcher matcher = ITEM.matcher(part);
		if (!matcher.matches()) {
			return "“" + part + "” is no source with its locators";
		}
		String locator = matcher.group(2);
		if (locator != null && locator.isBlank()) {
			return "there is nothing after the comma";
		}
		items.add(new Item(matcher.group(1), (locator != null) ? List.of(locator.strip()) : List.of()));
		return null;
	}

	String text() {
		return this.text;
	}

	List<Item> items() {
		return this.items;
	}

	/**
	 * What is wrong with how it is written.
	 * @return a message, or null if nothing is
	 */
	@Nullable String fault() {
		return this.fault;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.visit(this);
	}

}
