package org.secondfront.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;

/**
 * The text of a page, read.
 *
 * @param sections its sections and subsections, in order
 * @param links its links to other pages and within itself, in order
 * @param notes its notes, in the order of their numbers
 * @param images its images, in order
 * @param text the plain text of all of it, notes not included
 */
public record Body(List<Section> sections, List<Link> links, List<Note> notes, List<Image> images, String text) {

	/** No text at all. */
	public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of(), "");

	/** Keep copies, so that nothing changes afterwards. */
	public Body {
		sections = List.copyOf(sections);
		links = List.copyOf(links);
		notes = List.copyOf(notes);
		images = List.copyOf(images);
	}

	/**
	 * Every name under which a place in the text can be linked to.
	 * @return the anchors of all sections and their former anchors, in order
	 */
	public Set<String> anchors() {
		Set<String> anchors = new LinkedHashSet<>();
		for (Section section : this.sections) {
			anchors.add(section.anchor());
			anchors.addAll(section.aliases());
		}
		return anchors;
	}

	/**
	 * A part of the text under a heading.
	 *
	 * @param anchor its permanent name
	 * @param heading the heading, in plain text
	 * @param level 2 for a section, 3 and more for what is nested
	 * @param text its plain text without the heading and without the parts nested in it
	 * @param aliases former anchors, which still lead here
	 */
	public record Section(String anchor, String heading, int level, String text, List<String> aliases) {

		/** Keep a copy, so that nothing changes afterwards. */
		public Section {
			aliases = List.copyOf(aliases);
		}

	}

	/**
	 * A link to another page, or to a section of this one.
	 *
	 * @param target the page it leads to
	 * @param anchor the section of it; null for the whole page
	 * @param section the anchor of the section the link stands in; null before the first
	 * heading
	 * @param sentence the plain text of the sentence around it
	 * @param line its line, from 1
	 * @param column its column, from 1
	 */
	public record Link(PageAddress target, @Nullable String anchor, @Nullable String section, String sentence, int line,
			int column) {

	}

	/**
	 * A note: the sources cited at one place, or a footnote.
	 *
	 * @param number its number on the page, from 1
	 * @param sources what it cites, in order; those cited within the text of a footnote
	 * included
	 * @param text the plain text of a footnote; null for a citation
	 * @param section the anchor of the section it stands in; null before the first
	 * heading
	 * @param line the line of its first reference, from 1
	 * @param column the column of that, from 1
	 */
	public record Note(int number, List<CitedSource> sources, @Nullable String text, @Nullable String section, int line,
			int column) {

		/** Keep a copy, so that nothing changes afterwards. */
		public Note {
			sources = List.copyOf(sources);
		}

	}

	/**
	 * An image that the text shows.
	 *
	 * @param path its file, as in {@link Page#path()}
	 * @param sha256 SHA-256 of its bytes, in hexadecimal
	 * @param mediaType its type, such as {@code image/jpeg}
	 * @param width its width in pixels
	 * @param height its height in pixels
	 */
	public record Image(String path, String sha256, String mediaType, int width, int height) {

		/**
		 * The path it is served at, which changes with its bytes.
		 * @return the path, such as {@code /images/0123456789abcdef0123.jpeg}
		 */
		public String address() {
			return "/images/" + this.sha256.substring(0, 20) + "." + this.mediaType.substring("image/".length());
		}

	}

}
