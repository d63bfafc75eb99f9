package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a mapping may have: what reading, hints and JSON Schemas follow alike.
 *
 * @param all the keys, in the order in which to name them
 */
record Keys(List<Key> all) {

	/**
	 * One key.
	 *
	 * @param name the key
	 * @param type what it takes
	 * @param required whether it must be there
	 * @param meaning what it is for, as an editor is told while typing
	 */
	record Key(String name, ValueType type, boolean required, String meaning) {

	}

	static Keys none() {
		return new Keys(List.of());
	}

	/** These keys and one that must be there. */
	Keys must(String name, ValueType type, String meaning) {
		return and(new Keys(List.of(new Key(name, type, true, meaning))));
	}

	/** These keys and one that may be left out. */
	Keys may(String name, ValueType type, String meaning) {
		return and(new Keys(List.of(new Key(name, type, false, meaning))));
	}

	Keys and(Keys more) {
		List<Key> both = new ArrayList<>(this.all);
		both.addAll(more.all);
		return new Keys(List.copyOf(both));
	}

	List<String> names() {
		return this.all.stream().map(Key::name).toList();
	}

	/**
	 * What a key takes.
	 * @param name the key
	 * @return its type
	 * @throws IllegalArgumentException if there is no such key, which is a mistake of
	 * ours
	 */
	ValueType type(String name) {
		return this.all.stream()
			.filter((key) -> key.name.equals(name))
			.map(Key::type)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not among " + names()));
	}

}
