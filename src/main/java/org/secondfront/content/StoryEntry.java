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

	static final List<String> EVENT = List.of("id", "when", "order", "lane", "title", "summary", "treats", "sources",
			"people", "where", "topic", "accept");

	static final List<String> CLAIM = List.of("id", "section", "claim", "verdict", "finding", "sources", "where",
			"topic", "accept");

	static final List<String> TRAIL = List.of("id", "title", "summary", "steps", "accept");

	private static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::key).toList();

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
		this.draft.title = this.fields.required("title");
		this.draft.summary = this.fields.required("summary");
		this.draft.when = this.fields.date("when");
		if (this.fields.node("when") == null) {
			this.fields.missing("when");
		}
		Integer order = this.fields.integer("order");
		this.draft.position = order;
		topic();
		mentions("people", PageKind.PERSON, Reference.Kind.PERSON, this.draft.people);
		mentions("where", PageKind.PLACE, Reference.Kind.PLACE, this.draft.places);
		this.draft.details = new Details.EventDetails(lane(), (order != null) ? order : 0, treatments("treats"),
				EntryReader.sources(this.fields, this.draft));
	}

	private String lane() {
		String lane = this.fields.required("lane");
		List<String> lanes = this.site.lanes().stream().map(Site.Lane::key).toList();
		if (!lane.isEmpty() && !lanes.contains(lane)) {
			this.fields.problem(ProblemCode.UNKNOWN_LANE, "lane", "there is no lane “" + lane + "”",
					Nearest.hint(lane, lanes, "site.yaml names: " + String.join(", ", lanes)));
		}
		return lane;
	}

	private void claim() {
		String claim = this.fields.required("claim");
		String finding = this.fields.required("finding");
		String verdict = this.fields.word("verdict", VERDICTS);
		if (this.fields.node("verdict") == null) {
			this.fields.missing("verdict");
		}
		this.draft.title = shortened(claim);
		this.draft.summary = finding;
		topic();
		this.draft.details = new Details.ClaimDetails(this.fields.required("section"), claim,
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
		this.draft.title = this.fields.required("title");
		String summary = this.fields.text("summary");
		this.draft.summary = (summary != null) ? summary : "";
		List<Details.Step> steps = new ArrayList<>();
		for (Fields step : this.fields.list("steps", List.of("page", "sentence"))) {
			step.required("page");
			YamlNode.Scalar page = step.scalar("page");
			String sentence = step.required("sentence");
			Target target = (page != null) ? need(page, Reference.Kind.STEP) : null;
			if (target != null) {
				steps.add(new Details.Step(target.page(), target.anchor(), sentence));
			}
		}
		if (this.fields.node("steps") == null) {
			this.fields.missing("steps");
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
