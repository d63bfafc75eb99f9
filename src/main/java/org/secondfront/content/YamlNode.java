package org.secondfront.content;

import java.util.List;

/**
 * A value of a YAML document, with its position. Scalars are text: what they mean is for
 * the reader of the key to say.
 */
sealed interface YamlNode {

	/** Where it begins. */
	Position at();

	/** The last line it has text on, from 1. */
	int lastLine();

	/**
	 * What it is called in a message.
	 * @return the noun with its article
	 */
	String noun();

	/**
	 * A single value.
	 *
	 * @param value the text, without quotation marks
	 * @param plain whether it was written without quotation marks
	 */
	record Scalar(Position at, int lastLine, String value, boolean plain) implements YamlNode {

		boolean isNothing() {
			return this.plain && (this.value.isEmpty() || "~".equals(this.value) || "null".equals(this.value));
		}

		@Override
		public String noun() {
			return isNothing() ? "nothing" : "a single value";
		}

	}

	/**
	 * A list.
	 */
	record Sequence(Position at, int lastLine, List<YamlNode> items) implements YamlNode {

		@Override
		public String noun() {
			return "a list";
		}

	}

	/**
	 * Keys with values.
	 */
	record Mapping(Position at, int lastLine, List<Entry> entries) implements YamlNode {

		@Override
		public String noun() {
			return "keys with values";
		}

	}

	/**
	 * One key with its value.
	 */
	record Entry(Scalar key, YamlNode value) {

	}

}
