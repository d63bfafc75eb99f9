package org.secondfront.content;

import org.commonmark.node.CustomNode;

/**
 * Words of another language: {@code [Тегеран]{lang=ru}}.
 */
final class OtherLanguage extends CustomNode {

	private final String language;

	OtherLanguage(String language) {
		this.language = language;
	}

	/** The language as a BCP 47 tag. */
	String language() {
		return this.language;
	}

}
