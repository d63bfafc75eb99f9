package org.secondfront.content;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes JSON.
 */
final class JsonText {

	private final StringBuilder json = new StringBuilder();

	private boolean first = true;

	void object(Runnable members) {
		separate();
		this.json.append('{');
		this.first = true;
		members.run();
		this.json.append('}');
		this.first = false;
	}

	<T> void array(List<T> items, Consumer<T> item) {
		separate();
		this.json.append('[');
		this.first = true;
		items.forEach(item);
		this.json.append(']');
		this.first = false;
	}

	void name(String name) {
		separate();
		string(name);
		this.json.append(':');
		this.first = true;
	}

	void member(String name, String value) {
		name(name);
		this.first = false;
		string(value);
	}

	void member(String name, int value) {
		name(name);
		this.first = false;
		this.json.append(value);
	}

	void object(String name, Runnable members) {
		name(name);
		object(members);
	}

	<T> void array(String name, List<T> items, Consumer<T> item) {
		name(name);
		array(items, item);
	}

	private void separate() {
		if (!this.first) {
			this.json.append(',');
		}
		this.first = false;
	}

	static String quoted(String text) {
		JsonText json = new JsonText();
		json.string(text);
		return json.toString();
	}

	private void string(String text) {
		this.json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				this.json.append('\\').append(c);
			}
			else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
				this.json.append("\\u%04x".formatted((int) c));
			}
			else {
				this.json.append(c);
			}
		}
		this.json.append('"');
	}

	@Override
	public String toString() {
		return this.json.toString();
	}

}
