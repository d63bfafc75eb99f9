package org.secondfront.content;

import org.commonmark.node.CustomNode;

/**
 * Stands for the link by which a passage is cited, behind its last words.
 */
final class PassageLink extends CustomNode {

	private final String name;

	private final int number;

	/**
	 * A link to a passage.
	 * @param name the name of the passage
	 * @param number which passage of the page it is, from 1
	 */
	PassageLink(String name, int number) {
		this.name = name;
		this.number = number;
	}

	String name() {
		return this.name;
	}

	int number() {
		return this.number;
	}

}
