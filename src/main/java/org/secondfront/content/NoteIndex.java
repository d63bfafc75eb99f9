package org.secondfront.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a text: citations and footnotes share one numbering, in the order in which
 * they are first referred to. Citations within a footnote belong to it and have no number
 * of their own.
 */
final class NoteIndex {

	private final Map<Node, Integer> numbers = new IdentityHashMap<>();

	private final Map<Node, Integer> uses = new IdentityHashMap<>();

	private final Map<Integer, Integer> usesInAll = new HashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();

	private final List<FootnoteDefinition> repeated = new ArrayList<>();

	private final Map<String, Integer> footnotes = new LinkedHashMap<>();

	private final Map<String, Integer> footnoteUses = new LinkedHashMap<>();

	/**
	 * One note.
	 *
	 * @param number its number, from 1
	 * @param reference where it is first referred to: a citation or a footnote's
	 * reference
	 * @param definition what the footnote says; null for a citation
	 */
	record Entry(int number, Node reference, @Nullable FootnoteDefinition definition) {

		/**
		 * The citations that belong to the note.
		 * @return the citation itself, or those in the footnote, in order
		 */
		List<Citation> citations() {
			List<Citation> citations = new ArrayList<>();
			walk((this.definition != null) ? this.definition : this.reference, (node) -> {
				if (node instanceof Citation citation) {
					citations.add(citation);
				}
			});
			return citations;
		}

	}

	NoteIndex(Node document) {
		walk(document, (node) -> {
			if (node instanceof FootnoteDefinition definition
					&& this.definitions.putIfAbsent(normal(definition.getLabel()), definition) != null) {
				this.repeated.add(definition);
			}
		});
		count(document);
	}

	static void walk(Node node, Consumer<Node> visitor) {
		visitor.accept(node);
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			walk(child, visitor);
		}
	}

	private static String normal(String label) {
		return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	private void count(Node node) {
		if (node instanceof FootnoteDefinition) {
			return;
		}
		if (node instanceof Citation) {
			this.numbers.put(node, this.entries.size() + 1);
			this.uses.put(node, 1);
			this.entries.add(new Entry(this.entries.size() + 1, node, null));
		}
		else if (node instanceof FootnoteReference reference) {
			footnote(reference);
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			count(child);
		}
	}

	private void footnote(FootnoteReference reference) {
		String label = normal(reference.getLabel());
		Integer number = this.footnotes.get(label);
		if (number == null) {
			number = this.entries.size() + 1;
			this.footnotes.put(label, number);
			this.entries.add(new Entry(number, reference, this.definitions.get(label)));
		}
		this.numbers.put(reference, number);
		int use = this.footnoteUses.merge(label, 1, Integer::sum);
		this.uses.put(reference, use);
		this.usesInAll.put(number, use);
	}

	List<Entry> entries() {
		return this.entries;
	}

	/**
	 * The number that a citation or a footnote's reference shows.
	 * @param reference the citation or reference
	 * @return its number, or null if it stands within a footnote or is neither
	 */
	@Nullable Integer number(Node reference) {
		return this.numbers.get(reference);
	}

	/**
	 * How often the note was referred to, up to this reference.
	 * @param reference a numbered citation or reference
	 * @return the count, from 1
	 */
	int use(Node reference) {
		return this.uses.getOrDefault(reference, 1);
	}

	/**
	 * How often a note is referred to in all.
	 * @param number the number of the note
	 * @return the count, from 1
	 */
	int uses(int number) {
		return this.usesInAll.getOrDefault(number, 1);
	}

	List<FootnoteDefinition> repeated() {
		return this.repeated;
	}

	/** Footnotes that nothing refers to. */
	List<FootnoteDefinition> unused() {
		return this.definitions.entrySet()
			.stream()
			.filter((it) -> !this.footnotes.containsKey(it.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	List<String> labels() {
		return this.definitions.values().stream().map(FootnoteDefinition::getLabel).toList();
	}

}
