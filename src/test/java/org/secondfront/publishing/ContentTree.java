package org.secondfront.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A tree of content that a test writes and changes.
 *
 * @param root its content directory
 */
public record ContentTree(Path root) {

	/**
	 * A tree with a topic, two articles that link to each other's sections, a person and
	 * two sources.
	 */
	public static ContentTree small(Path parent) {
		ContentTree tree = new ContentTree(parent.resolve("content"));
		tree.write("site.yaml", """
				title: A Site
				tagline: A line
				base-address: http://localhost:8080
				publisher: Editors
				licence:
				  name: CC BY 4.0
				  address: https://creativecommons.org/licenses/by/4.0/
				contact: mailto:editors@example.org
				lanes:
				  - {key: west, label: West, colour: west}
				  - {key: east, label: East, colour: east}
				""");
		tree.write("topics/war.md", page("The War", "order: 1\naccent: teal", "See [it](../articles/war/landing.md)."));
		tree.write("people/ike.md", page("Ike", "", "He led [it](../articles/war/landing.md).[@book]"));
		tree.write("articles/war/landing.md", landing("The date", "They agreed."));
		tree.write("articles/war/offensive.md", offensive());
		tree.write("sources/books.yaml", """
				- id: book
				  type: book
				  title: A Book
				  author:
				    - family: Writer
				      given: Ann
				  publisher: Press
				  issued: '2001'
				- id: paper
				  type: document
				  title: A Paper
				""");
		return tree;
	}

	public static String landing(String heading, String text) {
		return page("The Landing", "topic: war\npeople: [ike]\nwhen: 1944-06-06", """
				## %s

				%s[@book, p. 5]

				## The weather

				It was [part of it](offensive.md#plan).[@paper]
				""".formatted(heading, text));
	}

	public static String offensive() {
		return page("The Offensive", """
				topic: war
				related:
				  - to: landing
				    as: came-out-of
				    because: It kept a promise.""", """
				## Plan

				It followed [the landing](landing.md#the-date), led by [him](../../people/ike.md).[@book; @paper]
				""");
	}

	public static String page(String title, String frontMatter, String body) {
		return """
				---
				title: %s
				summary: A summary that is long enough for the checks, which want at least ninety characters of plain text in it.
				%s
				---

				%s
				"""
			.formatted(title, frontMatter, body);
	}

	public ContentTree write(String path, String text) {
		try {
			Path file = this.root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String read(String path) {
		try {
			return Files.readString(this.root.resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ContentTree replace(String path, String text, String by) {
		String before = read(path);
		if (!before.contains(text)) {
			throw new IllegalArgumentException(path + " has no " + text);
		}
		return write(path, before.replace(text, by));
	}

	public ContentTree delete(String path) {
		try {
			Files.delete(this.root.resolve(path));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ContentTree move(String from, String to) {
		write(to, read(from));
		return delete(from);
	}

}
