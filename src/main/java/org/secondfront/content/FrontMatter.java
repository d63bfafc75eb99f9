package org.secondfront.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.RelationType;

/**
 * Reads the front matter of a Markdown page into its draft.
 */
final class FrontMatter {

	private static final ValueType.Text SUMMARY = new ValueType.Text(90, 320);

	private static final ValueType.Labelled FACTS = new ValueType.Labelled(6);

	private static final List<String> ACCENTS = List.of("ochre", "teal", "blue", "red", "violet", "green");

	private static final Keys RELATION = Keys.none()
		.must("to", ValueType.Plain.PAGE,
				"The other page: an article's slug, or people/…, places/…, topics/…, glossary/…")
		.must("as", new ValueType.Word(relations()), "What this page is to the other")
		.must("because", ValueType.TEXT, "The reason, in one sentence");

	private static final Keys ERRATUM = Keys.none()
		.must("date", ValueType.Plain.DAY, "When the correction was made")
		.must("text", ValueType.TEXT, "What was wrong, and what is right");

	private static final Keys ELSEWHERE = Keys.none()
		.must("title", ValueType.TEXT, "The title of the other reference")
		.must("url", ValueType.Address.WEB, "Its address")
		.must("differs", ValueType.TEXT, "Where it differs from this page");

	private static final Keys COMMON = Keys.none()
		.must("title", ValueType.TEXT, "The heading of the page")
		.must("summary", SUMMARY, "What it was and why it matters; the first thing a reader sees")
		.may("aliases", ValueType.Plain.SLUGS, "Old or other addresses, which redirect here")
		.may("spellings", ValueType.Plain.TEXTS, "Other spellings of the title, for search")
		.may("related", new ValueType.Groups(RELATION), "Relations to other pages, written at one end only")
		.may("reviewed", ValueType.Plain.DAY, "When an editor last went through the page")
		.may("status", new ValueType.Word(List.of("published", "draft")), "Whether readers see the page")
		.may("accept", ValueType.Plain.ACCEPTED, "Notices that were considered, each with the reason")
		.may("erratum", new ValueType.Group(ERRATUM), "A correction of fact, shown on the page");

	private static final Map<PageKind, Keys> OWN = Map.of(PageKind.ARTICLE,
			Keys.none()
				.must("topic", ValueType.Plain.SLUG, "The topic, which is the name of the folder")
				.may("when", ValueType.Plain.DATE, "The date or span of the subject")
				.may("where", ValueType.Plain.SLUGS, "Places: names of files in places/")
				.may("people", ValueType.Plain.SLUGS, "Who takes part: names of files in people/")
				.may("facts", FACTS, "Key facts, each a label and a value")
				.may("elsewhere", new ValueType.Groups(ELSEWHERE), "Independent references on the same subject")
				.may("position", ValueType.Plain.INTEGER, "The order within the topic; by title where there is none"),
			PageKind.TOPIC,
			Keys.none()
				.must("order", ValueType.Plain.INTEGER, "The place in the reading order")
				.must("accent", new ValueType.Word(ACCENTS), "The colour")
				.may("label", ValueType.TEXT, "A short name, for menus")
				.may("when", ValueType.Plain.DATE, "The date or span of the subject"),
			PageKind.PERSON,
			Keys.none()
				.may("sort", ValueType.TEXT, "What indexes sort by: family name, given name")
				.may("born", ValueType.Plain.DATE, "The date of birth")
				.may("died", ValueType.Plain.DATE, "The date of death")
				.may("country", ValueType.TEXT, "The country")
				.may("roles", ValueType.Plain.TEXTS, "Short phrases"),
			PageKind.PLACE,
			Keys.none()
				.may("lat", new ValueType.Degrees(90), "Degrees north")
				.may("lon", new ValueType.Degrees(180), "Degrees east")
				.may("then", ValueType.TEXT, "The name at the time")
				.may("now", ValueType.TEXT, "The name and country now"),
			PageKind.TERM, Keys.none());

	private final Fields fields;

	private final PageDraft draft;

	private FrontMatter(Fields fields, PageDraft draft) {
		this.fields = fields;
		this.draft = draft;
	}

	/**
	 * The keys of a kind of page that has a file of its own.
	 * @param kind the kind
	 * @return its keys
	 */
	static Keys keys(PageKind kind) {
		return COMMON.and(OWN.getOrDefault(kind, Keys.none()));
	}

	private static List<String> relations() {
		return Arrays.stream(RelationType.values()).map(RelationType::key).toList();
	}

	static void read(YamlNode.Mapping mapping, PagePaths.Named named, PageDraft draft) {
		FrontMatter reading = new FrontMatter(new Fields(mapping, keys(named.kind()), draft.problems), draft);
		reading.common();
		reading.details(named);
	}

	private void common() {
		PageDraft page = this.draft;
		page.title = this.fields.textOrEmpty("title");
		page.summary = this.fields.textOrEmpty("summary");
		int length = page.summary.codePointCount(0, page.summary.length());
		if (length > 0 && (length < SUMMARY.least() || length > SUMMARY.most())) {
			this.fields.problem(ProblemCode.SUMMARY_LENGTH, "summary", "the summary has " + length + " characters",
					"say what it was and why it matters in " + SUMMARY.least() + " to " + SUMMARY.most());
		}
		page.aliases = this.fields.scalars("aliases").stream().filter(this::isSlug).toList();
		page.spellings = this.fields.texts("spellings");
		page.reviewed = this.fields.day("reviewed");
		page.draft = "draft".equals(this.fields.word("status"));
		Accepted.read(this.fields, page);
		Fields erratum = this.fields.group("erratum");
		if (erratum != null) {
			LocalDate date = erratum.day("date");
			String text = erratum.textOrEmpty("text");
			if (date != null && !text.isEmpty()) {
				page.erratum = new Page.Erratum(date, text);
			}
		}
		this.fields.groups("related").forEach(this::relation);
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
		String as = relation.word("as");
		String because = relation.textOrEmpty("because");
		if (to == null || as == null) {
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

	private void details(PagePaths.Named named) {
		switch (named.kind()) {
			case ARTICLE -> article(named);
			case TOPIC -> topic();
			case PERSON -> person();
			case PLACE -> this.draft.details = new Details.PlaceDetails(this.fields.degrees("lat"),
					this.fields.degrees("lon"), this.fields.text("then"), this.fields.text("now"));
			default -> {
				// a term has nothing of its own
			}
		}
	}

	private void article(PagePaths.Named named) {
		PageDraft page = this.draft;
		page.when = this.fields.date("when");
		page.position = this.fields.integer("position");
		topic(named, this.fields.scalar("topic"));
		mentions("people", PageKind.PERSON, Reference.Kind.PERSON, page.people);
		mentions("where", PageKind.PLACE, Reference.Kind.PLACE, page.places);
		facts();
		for (Fields item : this.fields.groups("elsewhere")) {
			String title = item.textOrEmpty("title");
			String url = item.address("url");
			String differs = item.textOrEmpty("differs");
			if (url != null) {
				page.elsewhere.add(new Page.Elsewhere(title, url, differs));
			}
		}
	}

	private void topic(PagePaths.Named named, YamlNode.@Nullable Scalar scalar) {
		String topic = (scalar != null) ? Blanks.squeeze(scalar.value()) : "";
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
		Fields facts = this.fields.labelled("facts");
		if (facts == null) {
			return;
		}
		for (String label : new LinkedHashSet<>(facts.keys())) {
			String value = facts.labelledText(label);
			this.draft.facts.add(new Page.Fact(Blanks.squeeze(label), value));
		}
		if (this.draft.facts.size() > FACTS.most()) {
			this.fields.problem(ProblemCode.TOO_MANY_FACTS, "facts",
					"there are " + this.draft.facts.size() + " facts, more than " + FACTS.most(),
					"keep what a reader asks first");
		}
	}

	private void topic() {
		Integer order = this.fields.integer("order");
		String accent = this.fields.word("accent");
		String label = this.fields.text("label");
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
