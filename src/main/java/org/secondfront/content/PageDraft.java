package org.secondfront.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;

/**
 * A page while it is being read and checked. Used by one thread at a time.
 */
final class PageDraft {

	final PageAddress address;

	final String path;

	final Problems problems;

	final int line;

	final String sourceText;

	/** Whether its text could be read, so that its anchors are known. */
	boolean readable = true;

	boolean draft;

	String title = "";

	String summary = "";

	@Nullable HistoricalDate when;

	@Nullable PageAddress topic;

	@Nullable Integer position;

	final List<PageAddress> people = new ArrayList<>();

	final List<PageAddress> places = new ArrayList<>();

	/** Former slugs with the positions they are written at. */
	List<YamlNode.Scalar> aliases = List.of();

	List<String> spellings = List.of();

	final List<Page.Fact> facts = new ArrayList<>();

	final List<Page.Relation> relations = new ArrayList<>();

	@Nullable LocalDate reviewed;

	final List<Page.Elsewhere> elsewhere = new ArrayList<>();

	Page.@Nullable Erratum erratum;

	Details details = new Details.NoDetails();

	Body body = Body.EMPTY;

	/** The body's anchors. */
	Set<String> anchors = Set.of();

	final List<Need> needs = new ArrayList<>();

	final List<Cited> cited = new ArrayList<>();

	/** Codes of notices that the editor has accepted. */
	final Set<String> accepted = new LinkedHashSet<>();

	/**
	 * Whether another page leads here; told by the checks of the others, in any thread.
	 */
	volatile boolean wanted;

	/** Whether a link or a relation leads on from here; likewise. */
	volatile boolean leadsOn;

	private @Nullable Page page;

	PageDraft(PageAddress address, Problems problems, int line, String sourceText) {
		this.address = address;
		this.path = problems.path();
		this.problems = problems;
		this.line = line;
		this.sourceText = sourceText;
	}

	void need(Position at, Reference.Kind kind, PageAddress target) {
		this.needs.add(Need.at(at, kind, new Target(target, null, 0)));
	}

	Position start() {
		return new Position(this.line, 1);
	}

	/** The page, once it has been checked. */
	Page page() {
		Page made = this.page;
		if (made == null || made.faulty() != this.problems.hasErrors()) {
			made = make();
			this.page = made;
		}
		return made;
	}

	private Page make() {
		return new Page(this.address, this.path, this.line, this.sourceText, Digests.sha256(this.sourceText),
				this.draft, this.problems.hasErrors(), this.title, this.summary, this.when, this.topic, this.position,
				this.people, this.places, this.aliases.stream().map(YamlNode.Scalar::value).toList(), this.spellings,
				this.facts, this.relations, this.reviewed, this.elsewhere, this.erratum, this.details, this.body,
				this.needs.stream().map(Need::reference).toList());
	}

}
