package org.secondfront.content;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.RelationType;

/**
 * One page as an editor wrote it: a Markdown file, or an entry of a YAML file. Of a page
 * with errors, the parts that could be read are here and the others are empty.
 *
 * @param address its address
 * @param path the file it stands in, with the name of the content directory first and
 * forward slashes, such as {@code content/articles/tehran/tehran-conference.md}
 * @param line the line its text begins at, from 1
 * @param sourceText what stands there: the whole text of a Markdown file, the entry's own
 * lines of a YAML file
 * @param sha256 SHA-256 of the source text in UTF-8, in hexadecimal
 * @param draft whether it is not to be published yet
 * @param faulty whether it has an error of its own or refers to something that is not
 * there
 * @param title its title, in plain text; of a claim, the claim cut to a title's length
 * @param summary what it is and why it matters, in plain text; empty for sources and
 * trails without one
 * @param when the date or span of its subject
 * @param topic the topic it belongs to; only articles do
 * @param position its order among the pages of its topic or kind
 * @param people who takes part
 * @param places where it happened
 * @param aliases former or other slugs, which lead here
 * @param spellings other spellings of the title, for search
 * @param facts key facts, at most six
 * @param relations its relations as written here; those written at the other end are not
 * repeated
 * @param reviewed when an editor last went through it
 * @param elsewhere independent references on the same subject
 * @param erratum a dated correction of fact
 * @param details what pages of its kind alone have
 * @param body its text; empty for entries of YAML files
 * @param references everything the page needs of other pages, in the order of the file
 */
public record Page(PageAddress address, String path, int line, String sourceText, String sha256, boolean draft,
		boolean faulty, String title, String summary, @Nullable HistoricalDate when, @Nullable PageAddress topic,
		@Nullable Integer position, List<PageAddress> people, List<PageAddress> places, List<String> aliases,
		List<String> spellings, List<Fact> facts, List<Relation> relations, @Nullable LocalDate reviewed,
		List<Elsewhere> elsewhere, @Nullable Erratum erratum, Details details, Body body, List<Reference> references) {

	/** Keep copies, so that nothing changes afterwards. */
	public Page {
		people = List.copyOf(people);
		places = List.copyOf(places);
		aliases = List.copyOf(aliases);
		spellings = List.copyOf(spellings);
		facts = List.copyOf(facts);
		relations = List.copyOf(relations);
		elsewhere = List.copyOf(elsewhere);
		references = List.copyOf(references);
	}

	/**
	 * The same page with another reading of its text, such as one that knows more names
	 * of its sections.
	 * @param other the body to have instead
	 * @return the page with that body
	 */
	public Page withBody(Body other) {
		return new Page(this.address, this.path, this.line, this.sourceText, this.sha256, this.draft, this.faulty,
				this.title, this.summary, this.when, this.topic, this.position, this.people, this.places, this.aliases,
				this.spellings, this.facts, this.relations, this.reviewed, this.elsewhere, this.erratum, this.details,
				other, this.references);
	}

	/**
	 * A key fact, in plain text.
	 *
	 * @param label what it is about
	 * @param value what it says
	 */
	public record Fact(String label, String value) {

	}

	/**
	 * A typed, reasoned link from this page to another.
	 *
	 * @param to the other page
	 * @param type what this page is to the other
	 * @param because the reason, one sentence of plain text
	 * @param line the line of {@code to:}'s value, from 1
	 * @param column its column, from 1
	 */
	public record Relation(PageAddress to, RelationType type, String because, int line, int column) {

	}

	/**
	 * An independent reference on the same subject.
	 *
	 * @param title its title
	 * @param url its http or https address
	 * @param differs where it differs from this page, in plain text
	 */
	public record Elsewhere(String title, String url, String differs) {

	}

	/**
	 * A correction of fact.
	 *
	 * @param date when it was made
	 * @param text what was wrong and is right now, in plain text
	 */
	public record Erratum(LocalDate date, String text) {

	}

}
