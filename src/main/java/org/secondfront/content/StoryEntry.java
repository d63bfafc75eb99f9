package org.secondfront.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

/**
 * Reads an event of the timeline, a claim of the ledger or a trail.
 */
final class StoryEntry {

	private static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::key).toList();

	private static final Keys STEP = Keys.none()
		.must("page", ValueType.Plain.PAGE, "The page, or a section of it, to read")
		.must("sentence", ValueType.TEXT, "Why it comes here");

	static final Keys EVENT = Keys.none()
		.must("id", ValueType.Plain.SLUG, "The last part of the event's address")
		.must("when", ValueType.Plain.DATE, "The date or span")
		.may("order", ValueType.Plain.INTEGER, "The order among the events of the day")
		.must("lane", ValueType.Plain.SLUG, "A lane that site.yaml names")
		.must("title", ValueType.TEXT, "What happened, in a few words")
		.must("summary", ValueType.TEXT, "What happened, in a sentence or two")
		.may("treats", ValueType.Plain.SECTIONS, "Where it is treated: article#section")
		.may("sources", ValueType.Plain.SOURCES, "What it rests on")
		.may("people", ValueType.Plain.SLUGS, "Who takes part: names of files in people/")
		.may("where", ValueType.Plain.SLUGS, "Places: names of files in places/")
		.may("topic", ValueType.Plain.SLUG, "The topic it belongs to")
		.may("accept", ValueType.Plain.ACCEPTED, "Notices that were considered, each with the reason");

	static final Keys CLAIM = Keys.none()
		.must("id", ValueType.Plain.SLUG, "The last part of the claim's address")
		.must("section", ValueType.TEXT, "The section of the source document it stands in")
		.must("claim", ValueType.TEXT, "The claim, restated")
		.must("verdict", new ValueType.Word(VERDICTS), "What the record says of it, in a word")
		.must("finding", ValueType.TEXT, "What the record says of it")
		.may("sources", ValueType.Plain.SOURCES, "What the finding rests on")
		.may("where", ValueType.Plain.SECTIONS, "Where the matter is treated: article#section")
		.may("topic", ValueType.Plain.SLUG, "The topic it belongs to")
		.may("accept", ValueType.Plain.ACCEPTED, "Notices that were considered, each with the reason");

	static final Keys TRAIL = Keys.none()
		.must("id", ValueType.Plain.SLUG, "The last part of the trail's address")
		.must("title", ValueType.TEXT, "The title")
		.may("summary", ValueType.TEXT, "Where the trail leads")
		.must("steps", new ValueType.Groups(STEP), "The steps, in order")
		.may("accept", ValueType.Plain.ACCEPTED, "Notices that were considered, each with the reason");

	private static final int LONGEST_TITLE = 120;

	private final Fields fields;

	private final PageDraft draft;

	private final Site site;

	StoryEntry(Fields fields, PageDraft draft, Site site) {
		this.fields = fields;
		this.draft = draft;
		this.site = site;
	}

	void read() {
		switch (this.draft.address.kind()) {
			case EVENT -> event();
			case CLAIM -> claim();
			default -> trail();
		}
	}

	private void event() {
		this.draft.title = this.fields.textOrEmpty("title");
		this.draft.summary = this.fields.textOrEmpty("summary");
		this.draft.when = this.fields.date("when");
		Integer order = this.fields.integer("order");
		this.draft.position = order;
		topic();
		mentions("people", PageKind.PERSON, Reference.Kind.PERSON, this.draft.people);
		mentions("where", PageKind.PLACE, Reference.Kind.PLACE, this.draft.places);
		this.draft.details = new Details.EventDetails(lane(), (order != null) ? order : 0, treatments("treats"),
				EntryReader.sources(this.fields, this.draft));
	}

	private String lane() {
		YamlNode.Scalar scalar = this.fields.scalar("lane");
		String lane = (scalar != null) ? Blanks.squeeze(scalar.value()) : "";
		List<String> lanes = this.site.lanes().stream().map(Site.Lane::key).toList();
		if (!lane.isEmpty() && !lanes.contains(lane)) {
			this.fields.problem(ProblemCode.UNKNOWN_LANE, "lane", "there is no lane “" + lane + "”",
					Nearest.hint(lane, lanes, "site.yaml names: " + String.join(", ", lanes)));
		}
		return lane;
	}

	private void claim() {
		String claim = this.fields.textOrEmpty("claim");
		String finding = this.fields.textOrEmpty("finding");
		String verdict = this.fields.word("verdict");
		this.draft.title = shortened(claim);
		this.draft.summary = finding;
		topic();
		this.draft.details = new Details.ClaimDetails(this.fields.textOrEmpty("section"), claim,
				Verdict.ofKey((verdict != null) ? verdict : "").orElse(Verdict.UNSUPPORTED), finding,
				EntryReader.sources(this.fields, this.draft), treatments("where"));
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST_TITLE) {
			return text;
		}
		int blank = text.lastIndexOf(' ', LONGEST_TITLE);
		return text.substring(0, (blank > 0) ? blank : LONGEST_TITLE) + " …";
	}

	private void trail() {
		this.draft.title = this.fields.textOrEmpty("title");
		String summary = this.fields.text("summary");
		this.draft.summary = (summary != null) ? summary : "";
		List<Details.Step> steps = new ArrayList<>();
		for (Fields step : this.fields.groups("steps")) {
			YamlNode.Scalar page = step.scalar("page");
			String sentence = step.textOrEmpty("sentence");
			Target target = (page != null) ? need(page, Reference.Kind.STEP) : null;
			if (target != null) {
				steps.add(new Details.Step(target.page(), target.anchor(), sentence));
			}
		}
		this.draft.details = new Details.TrailDetails(steps);
	}

	private void topic() {
		YamlNode.Scalar topic = this.fields.scalar("topic");
		if (topic != null) {
			this.draft.topic = new PageAddress(PageKind.TOPIC, topic.value());
			this.draft.need(topic.at(), Reference.Kind.TOPIC, this.draft.topic);
		}
	}

	private void mentions(String key, PageKind kind, Reference.Kind role, List<PageAddress> mentioned) {
		for (YamlNode.Scalar scalar : this.fields.scalars(key)) {
			PageAddress target = new PageAddress(kind, scalar.value());
			mentioned.add(target);
			this.draft.need(scalar.at(), role, target);
		}
	}

	private List<Details.Treatment> treatments(String key) {
		List<Details.Treatment> treatments = new ArrayList<>();
		for (YamlNode.Scalar scalar : this.fields.scalars(key)) {
			Target target = need(scalar, Reference.Kind.TREATMENT);
			if (target != null) {
				treatments.add(new Details.Treatment(target.page(), target.anchor()));
			}
		}
		return treatments;
	}

	private @Nullable Target need(YamlNode.Scalar scalar, Reference.Kind kind) {
		Target target = Target.parse(scalar, this.draft.problems);
		if (target != null) {
			this.draft.needs.add(Need.at(scalar.at(), kind, target));
		}
		return target;
	}

}
