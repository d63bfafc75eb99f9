package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PartChange.Kind;
import org.secondfront.catalogue.VersionContent.Use;
import org.secondfront.vocabulary.RelationType;

/**
 * Tells what a version changed: dates, numbers, names, links and citations, part by part,
 * apart from mere wording. In doubt a change is one of fact.
 */
final class Differences {

	/** More of a kind in one part is not read by anybody. */
	private static final int MOST = 8;

	private static final int LONGEST = 160;

	private final VersionContent before;

	private final VersionContent after;

	/** The present titles of pages: another title is no other page. */
	private final Map<Long, String> titles = new HashMap<>();

	private final List<PartChange> changes = new ArrayList<>();

	private Differences(VersionContent before, VersionContent after) {
		this.before = before;
		this.after = after;
		before.references().forEach((use) -> this.titles.put(use.page(), use.title()));
		after.references().forEach((use) -> this.titles.put(use.page(), use.title()));
	}

	static List<PartChange> between(VersionContent before, VersionContent after) {
		Differences differences = new Differences(before, after);
		differences.head();
		differences.body();
		differences.notes();
		return differences.changes;
	}

	private void head() {
		if (this.after.erratum() != null && !Objects.equals(this.before.erratum(), this.after.erratum())) {
			add("Correction", null, Kind.CORRECTION, List.of(), List.of(this.after.erratum()));
		}
		words("Title", null, List.of(this.before.title()), List.of(this.after.title()));
		words("Summary", null, List.of(this.before.summary()), List.of(this.after.summary()));
		if (!Objects.equals(this.before.edtf(), this.after.edtf())) {
			add("Dates", null, Kind.DATE, dates(this.before), dates(this.after));
		}
		facts(this.before.keyFacts(), this.after.keyFacts());
		facts(this.before.particulars(), this.after.particulars());
		if (!this.before.record().equals(this.after.record())
				&& this.changes.stream().noneMatch((change) -> change.part().equals("Record"))) {
			add("Record", null, Kind.FACT, List.of(), List.of());
		}
		lists("Elsewhere", null, Kind.LINK, elsewhere(this.before, VersionContent.Elsewhere::named),
				elsewhere(this.after, VersionContent.Elsewhere::named));
		wordsOfTheSame("Elsewhere", elsewhere(this.before, VersionContent.Elsewhere::differs),
				elsewhere(this.after, VersionContent.Elsewhere::differs));
		uses("People", Kind.NAME, (use) -> use.use().equals("PERSON"));
		uses("Places", Kind.NAME, (use) -> use.use().equals("PLACE"));
		uses("Related", Kind.LINK, (use) -> use.use().equals("RELATION"));
		uses("Treated in", Kind.LINK, (use) -> use.use().equals("TREATMENT"));
		wordsOfTheSame("Related", reasons(this.before), reasons(this.after));
	}

	/** What is said of a list, where the list itself is the same. */
	private void wordsOfTheSame(String part, List<String> was, List<String> is) {
		if (this.changes.stream().noneMatch((change) -> change.part().equals(part))) {
			words(part, null, was, is);
		}
	}

	private static List<String> elsewhere(VersionContent version, Function<VersionContent.Elsewhere, String> what) {
		return version.elsewhere().stream().map(what).toList();
	}

	private static List<String> reasons(VersionContent version) {
		return version.parts()
			.stream()
			.filter((part) -> part.name().equals("Related"))
			.flatMap((part) -> part.blocks().stream())
			.toList();
	}

	private static List<String> dates(VersionContent version) {
		return version.parts()
			.stream()
			.filter((part) -> part.name().equals("Dates"))
			.flatMap((part) -> part.blocks().stream())
			.toList();
	}

	private void facts(Map<String, String> was, Map<String, String> is) {
		Set<String> labels = new LinkedHashSet<>(was.keySet());
		labels.addAll(is.keySet());
		for (String label : labels) {
			if (label.equals("Claim") || label.equals("Finding")) {
				words(label, null, one(was.get(label)), one(is.get(label)));
			}
			else if (!Objects.equals(was.get(label), is.get(label))) {
				add(label, null, Kind.FACT, one(was.get(label)), one(is.get(label)));
			}
		}
	}

	private void body() {
		List<BodyText.Section> was = new ArrayList<>(this.before.sections());
		for (BodyText.Section section : this.after.sections()) {
			BodyText.Section former = was.stream()
				.filter((candidate) -> section.isCalled(candidate.anchor()))
				.findFirst()
				.orElse(null);
			was.remove(former);
			if (former == null) {
				add(section.heading(), section.anchor(), Kind.SECTION, List.of(), List.of(section.heading()));
				continue;
			}
			section(former, section);
		}
		was.forEach((section) -> add(section.heading(), null, Kind.SECTION, List.of(section.heading()), List.of()));
	}

	private void section(BodyText.Section was, BodyText.Section is) {
		String part = is.heading();
		int already = this.changes.size();
		Set<Kind> kinds = Set.of(Kind.NAME, Kind.LINK, Kind.CITATION);
		for (Kind kind : kinds.stream().sorted().toList()) {
			lists(part, is.anchor(), kind, used(this.before, was, kind), used(this.after, is, kind));
		}
		facts(part, is.anchor(), was.blocks(), is.blocks());
		boolean reworded = !was.blocks().equals(is.blocks()) || !was.heading().equals(is.heading());
		if (reworded && this.changes.size() == already) {
			add(part, is.anchor(), Kind.WORDING, List.of(), List.of());
		}
	}

	private List<String> used(VersionContent version, BodyText.Section section, Kind kind) {
		Stream<String> inward = version.references()
			.stream()
			.filter((use) -> section.isCalled(use.section()) && isOf(kind, use))
			.map(this::said);
		return ((kind == Kind.LINK) ? Stream.concat(inward, section.outward().stream()) : inward).toList();
	}

	private static boolean isOf(Kind kind, Use use) {
		if (use.use().equals("CITATION")) {
			return kind == Kind.CITATION;
		}
		boolean name = use.kind().equals("PERSON") || use.kind().equals("PLACE");
		return use.use().equals("LINK") && kind == (name ? Kind.NAME : Kind.LINK);
	}

	/**
	 * Citations of a source whose record changed read otherwise; that is wording here.
	 */
	private void notes() {
		if (this.before.noteBlocks().equals(this.after.noteBlocks())
				|| this.changes.stream().anyMatch((change) -> change.kind() == Kind.CITATION)) {
			return;
		}
		if (this.before.sourceSha256().equals(this.after.sourceSha256())) {
			add(VersionContent.NOTES, null, Kind.WORDING, List.of(), List.of());
		}
		else {
			words(VersionContent.NOTES, null, this.before.noteBlocks(), this.after.noteBlocks());
		}
	}

	private void words(String part, @Nullable String anchor, List<String> was, List<String> is) {
		if (!was.equals(is) && !facts(part, anchor, was, is)) {
			add(part, anchor, Kind.WORDING, List.of(), List.of());
		}
	}

	private boolean facts(String part, @Nullable String anchor, List<String> was, List<String> is) {
		FactWords before = FactWords.of(was);
		FactWords after = FactWords.of(is);
		boolean dates = sequences(part, anchor, Kind.DATE, before.dates(), after.dates());
		return sequences(part, anchor, Kind.NUMBER, before.numbers(), after.numbers()) || dates;
	}

	/** Two figures that changed places are a change of fact too. */
	private boolean sequences(String part, @Nullable String anchor, Kind kind, List<String> was, List<String> is) {
		if (was.equals(is)) {
			return false;
		}
		if (!lists(part, anchor, kind, was, is)) {
			add(part, anchor, kind, was, is);
		}
		return true;
	}

	private boolean lists(String part, @Nullable String anchor, Kind kind, List<String> was, List<String> is) {
		List<String> gone = without(was, is);
		List<String> come = without(is, was);
		if (gone.isEmpty() && come.isEmpty()) {
			return false;
		}
		add(part, anchor, kind, gone, come);
		return true;
	}

	private void uses(String part, Kind kind, Predicate<Use> which) {
		lists(part, null, kind, this.before.references().stream().filter(which).map(this::said).toList(),
				this.after.references().stream().filter(which).map(this::said).toList());
	}

	private String said(Use use) {
		String title = this.titles.getOrDefault(use.page(), use.title());
		return switch (use.use()) {
			case "RELATION" -> title + " (" + RelationType.valueOf(use.more().split(" ", 2)[0]).words() + ")";
			case "CITATION" -> use.more().isEmpty() ? title : title + ", " + use.more();
			default -> use.more().isEmpty() ? title : title + " #" + use.more();
		};
	}

	private static List<String> without(List<String> from, List<String> others) {
		List<String> rest = new ArrayList<>(from);
		others.forEach(rest::remove);
		return rest;
	}

	private static List<String> one(@Nullable String value) {
		return (value != null) ? List.of(value) : List.of();
	}

	private void add(String part, @Nullable String anchor, Kind kind, List<String> was, List<String> is) {
		this.changes.add(new PartChange(part, anchor, kind, cut(was), cut(is)));
	}

	private static List<String> cut(List<String> texts) {
		List<String> cut = new ArrayList<>();
		for (String text : texts.subList(0, Math.min(MOST, texts.size()))) {
			cut.add((text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
		}
		if (texts.size() > MOST) {
			cut.add((texts.size() - MOST) + " more");
		}
		return cut;
	}

}
