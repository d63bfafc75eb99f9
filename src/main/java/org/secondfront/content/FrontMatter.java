package org.secondfront.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.RelationType;

/**
 * Reads the front matter of a Markdown page into its draft.
 */
final class FrontMatter {

	private static final List<String> COMMON = List.of("title", "summary", "aliases", "spellings", "related",
			"reviewed", "status", "accept", "erratum");

	private static final Map<PageKind, List<String>> OWN = Map.of(PageKind.ARTICLE,
			List.of("topic", "when", "where", "people", "facts", "elsewhere", "position"), PageKind.TOPIC,
			List.of("order", "accent", "label", "when"), PageKind.PERSON,
			List.of("sort", "born", "died", "country", "roles"), PageKind.PLACE, List.of("lat", "lon", "then", "now"),
			PageKind.TERM, List.of());

	private static final List<String> ACCENTS = List.of("ochre", "teal", "blue", "red", "violet", "green");

	private static final int SHORTEST_SUMMARY = 90;

	private static final int LONGEST_SUMMARY = 320;

	private static final int MOST_FACTS = 6;

	private final Fields fields;

	private final PageDraft draft;

	private FrontMatter(Fields fields, PageDraft draft) {
		this.fields = fields;
		this.draft = draft;
	}

	static void read(YamlNode.Mapping mapping, PagePaths.Named named, PageDraft draft) {
		List<String> known = new ArrayList<>(COMMON);
		known.addAll(OWN.getOrDefault(named.kind(), List.of()));
		FrontMatter reading = new FrontMatter(new Fields(mapping, known, draft.problems), draft);
		reading.common();
		reading.details(named);
	}

	private void common() {
		PageDraft page = this.draft;
		page.title = this.fields.required("title");
		page.summary = this.fields.required("summary");
		int length = page.summary.codePointCount(0, page.summary.length());
		if (length > 0 && (length < SHORTEST_SUMMARY || length > LONGEST_SUMMARY)) {
			this.fields.problem(ProblemCode.SUMMARY_LENGTH, "summary", "the summary has " + length + " characters",
					"say what it was and why it matters in " + SHORTEST_SUMMARY + " to " + LONGEST_SUMMARY);
		}
		page.aliases = this.fields.scalars("aliases").stream().filter(this::isSlug).toList();
		page.spellings = this.fields.texts("spellings");
		page.reviewed = this.fields.day("reviewed");
		page.draft = "draft".equals(this.fields.word("status", List.of("published", "draft")));
		Accepted.read(this.fields, page);
		Fields erratum = this.fields.fields("erratum", List.of("date", "text"));
		if (erratum != null) {
			LocalDate date = erratum.day("date");
			String text = erratum.required("text");
			if (date != null && !text.isEmpty()) {
				page.erratum = new Page.Erratum(date, text);
			}
			else if (erratum.node("date") == null) {
				erratum.missing("date");
			}
		}
		this.fields.list("related", List.of("to", "as", "because")).forEach(this::relation);
	}

	private boolean isSlug(YamlNode.Scalar scalar) {
		boolean sound = Slugs.isSlug(scalar.value());
		if (!sound) {
			this.draft.problems.add(ProblemCode.BAD_SLUG, scalar.at(),
					"“" + scalar.value() + "” cannot be an address: lower-case letters, digits and single hyphens",
					"such as “" + Slugs.of(scalar.value()) + "”");
		}
		return sound;
	}

	private void relation(Fields relation) {
		YamlNode.Scalar to = relation.scalar("to");
		String as = relation.word("as", keys());
		String because = relation.required("because");
		if (to == null || as == null) {
			for (String key : List.of("to", "as")) {
				if (relation.node(key) == null) {
					relation.missing(key);
				}
			}
			return;
		}
		if (!because.isEmpty() && !because.matches(".*[.!?…][”’\")]*")) {
			relation.problem(ProblemCode.NOT_A_SENTENCE, "because", "the reason does not end as a sentence does",
					"write one sentence with a full stop");
		}
		Target target = Target.parse(to, this.draft.problems);
		Optional<RelationType> type = RelationType.ofKey(as);
		if (target != null && type.isPresent() && sound(target, to)) {
			this.draft.needs.add(Need.at(to.at(), Reference.Kind.RELATION, target));
			this.draft.relations
				.add(new Page.Relation(target.page(), type.get(), because, to.at().line(), to.at().column()));
		}
	}

	private boolean sound(Target target, YamlNode.Scalar to) {
		Problems problems = this.draft.problems;
		if (target.anchor() != null) {
			problems.add(ProblemCode.UNKNOWN_PAGE, to.at(), "a relation leads to a whole page",
					"leave out “#" + target.anchor() + "”");
		}
		else if (target.page().equals(this.draft.address)) {
			problems.add(ProblemCode.SELF_RELATION, to.at(), "the page is related to itself", "name another page");
		}
		else if (this.draft.relations.stream().anyMatch((relation) -> relation.to().equals(target.page()))) {
			problems.add(ProblemCode.REPEATED_RELATION, to.at(), "“" + target.page() + "” is related already",
					"keep one relation to a page");
		}
		else {
			return true;
		}
		return false;
	}

	private static List<String> keys() {
		return Arrays.stream(RelationType.values()).map(RelationType::key).toList();
	}

	private void details(PagePaths.Named named) {
		switch (named.kind()) {
			case ARTICLE -> article(named);
			case TOPIC -> topic();
			case PERSON -> person();
			case PLACE -> this.draft.details = new Details.PlaceDetails(this.fields.degrees("lat", 90),
					this.fields.degrees("lon", 180), this.fields.text("then"), this.fields.text("now"));
			default -> {
				// a term has nothing of its own
			}
		}
	}

	private void article(PagePaths.Named named) {
		PageDraft page = this.draft;
		page.when = this.fields.date("when");
		page.position = this.fields.integer("position");
		topic(named, this.fields.required("topic"));
		mentions("people", PageKind.PERSON, Reference.Kind.PERSON, page.people);
		mentions("where", PageKind.PLACE, Reference.Kind.PLACE, page.places);
		facts();
		for (Fields item : this.fields.list("elsewhere", List.of("title", "url", "differs"))) {
			String title = item.required("title");
			String url = item.address("url", "https", "http");
			String differs = item.required("differs");
			if (item.node("url") == null) {
				item.missing("url");
			}
			if (url != null) {
				page.elsewhere.add(new Page.Elsewhere(title, url, differs));
			}
		}
	}

	private void topic(PagePaths.Named named, String topic) {
		String folder = String.valueOf(named.folder());
		this.draft.topic = new PageAddress(PageKind.TOPIC, folder);
		if (!topic.isEmpty() && !topic.equals(folder)) {
			this.fields.problem(ProblemCode.TOPIC_FOLDER, "topic",
					"the topic is “" + topic + "”, but the file lies in the folder “" + folder + "”",
					"write “topic: " + folder + "”, or move the file to articles/" + topic + "/");
		}
		else {
			this.draft.need(this.fields.at("topic"), Reference.Kind.TOPIC, this.draft.topic);
		}
	}

	private void mentions(String key, PageKind kind, Reference.Kind role, List<PageAddress> mentioned) {
		for (YamlNode.Scalar scalar : this.fields.scalars(key)) {
			if (isSlug(scalar)) {
				PageAddress target = new PageAddress(kind, scalar.value());
				mentioned.add(target);
				this.draft.need(scalar.at(), role, target);
			}
		}
	}

	private void facts() {
		Fields facts = this.fields.fields("facts", Set.of());
		if (facts == null) {
			return;
		}
		for (String label : new LinkedHashSet<>(facts.keys())) {
			String value = facts.required(label);
			this.draft.facts.add(new Page.Fact(Fields.squeeze(label), value));
		}
		if (this.draft.facts.size() > MOST_FACTS) {
			this.fields.problem(ProblemCode.TOO_MANY_FACTS, "facts",
					"there are " + this.draft.facts.size() + " facts, more than " + MOST_FACTS,
					"keep what a reader asks first");
		}
	}

	private void topic() {
		Integer order = this.fields.integer("order");
		String accent = this.fields.word("accent", ACCENTS);
		String label = this.fields.text("label");
		for (String key : List.of("order", "accent")) {
			if (this.fields.node(key) == null) {
				this.fields.missing(key);
			}
		}
		this.draft.when = this.fields.date("when");
		this.draft.position = order;
		this.draft.details = new Details.TopicDetails((order != null) ? order : 0,
				(accent != null) ? accent : ACCENTS.get(0), orTitle(label));
	}

	private void person() {
		this.draft.details = new Details.PersonDetails(orTitle(this.fields.text("sort")), this.fields.date("born"),
				this.fields.date("died"), this.fields.text("country"), this.fields.texts("roles"));
	}

	private String orTitle(@Nullable String text) {
		return (text != null) ? text : this.draft.title;
	}

}
