package org.secondfront.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What pages of every kind show.
 *
 * @param title the title
 * @param summary the summary
 * @param dates the date or span of its subject, in words; null if it has none
 * @param isoDates the same for machines
 * @param contents the sections of its text
 * @param body its text as HTML made by our renderer; may be empty
 * @param notes its notes as HTML made by our renderer; may be empty
 * @param facts its key facts
 * @param related its relations, written here or at the other end
 * @param backlinks the pages whose text links here
 * @param more where to find what else leads here; null if everything is named
 * @param changed the edition in which it last changed
 * @param reviewed when an editor last reviewed it, such as {@code 25 November 2026}; null
 * if never
 * @param erratum a correction of fact; null if there is none
 * @param trails the trails that lead through it
 */
public record PageText(String title, String summary, @Nullable String dates, @Nullable String isoDates,
		List<Contents> contents, String body, String notes, List<Fact> facts, List<Related> related,
		List<Backlink> backlinks, @Nullable String more, EditionMark changed, @Nullable String reviewed,
		@Nullable Erratum erratum, List<OnTrail> trails) {

	/**
	 * The text in parts, so that behind each section stands what links to it.
	 * @return the parts, in order; one behind the other they are the body
	 */
	public List<BodyPart> parts() {
		return BodyPart.of(this.body, this.backlinks);
	}

	/**
	 * The contents list in two levels.
	 * @return the sections, each with its subsections
	 */
	public List<Outline> outline() {
		List<Outline> outline = new ArrayList<>();
		for (Contents entry : this.contents) {
			if (entry.level() <= 2 || outline.isEmpty()) {
				outline.add(new Outline(entry.href(), entry.heading(), new ArrayList<>()));
			}
			else {
				outline.get(outline.size() - 1).parts().add(entry);
			}
		}
		return outline;
	}

	/**
	 * A section in the contents list.
	 *
	 * @param href the section
	 * @param heading its heading
	 * @param parts its subsections
	 */
	public record Outline(String href, String heading, List<Contents> parts) {
	}

	/**
	 * An entry of the contents list.
	 *
	 * @param href the section, such as {@code #the-date}
	 * @param heading its heading
	 * @param level 2 for a section, 3 for a subsection
	 */
	public record Contents(String href, String heading, int level) {

		static Contents of(PageRows.Heading heading) {
			return new Contents("#" + heading.name(), heading.heading(), heading.level());
		}

	}

	/**
	 * A key fact.
	 *
	 * @param label what it tells
	 * @param value the fact
	 */
	public record Fact(String label, String value) {
	}

	/**
	 * A correction of fact.
	 *
	 * @param date when it was made, in words
	 * @param text what was wrong and what is right
	 */
	public record Erratum(String date, String text) {
	}

}
