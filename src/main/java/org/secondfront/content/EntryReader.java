package org.secondfront.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.Locator;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Reads YAML files whose entries are pages: sources, events, claims, trails. Immutable
 * and thread-safe.
 */
final class EntryReader {

	private static final Map<PageKind, Keys> KEYS = Map.of(PageKind.SOURCE, SourceEntry.KEYS, PageKind.EVENT,
			StoryEntry.EVENT, PageKind.CLAIM, StoryEntry.CLAIM, PageKind.TRAIL, StoryEntry.TRAIL);

	static final Keys CITED = Keys.none()
		.must("id", ValueType.Plain.SLUG, "The source")
		.may("locator", ValueType.Plain.TEXTS, "Where in it, such as p. 112");

	private final YamlReader yaml;

	private final Site site;

	private final ContentLimits limits;

	EntryReader(YamlReader yaml, Site site, ContentLimits limits) {
		this.yaml = yaml;
		this.site = site;
		this.limits = limits;
	}

	/**
	 * What was read of a file.
	 *
	 * @param drafts its entries
	 * @param problems problems of the file that belong to no entry
	 * @param damaged whether there may be entries that could not be read
	 */
	record Entries(List<PageDraft> drafts, Problems problems, boolean damaged) {

	}

	/**
	 * The keys of an entry.
	 * @param kind the kind of page it is
	 * @return its keys
	 */
	static Keys keys(PageKind kind) {
		return KEYS.getOrDefault(kind, Keys.none());
	}

	Entries read(InputFile file, PageKind kind) {
		Problems problems = new Problems(file.path(), this.limits.problems());
		List<PageDraft> drafts = new ArrayList<>();
		SourceText source = TextDecoder.decode(file, problems);
		YamlNode value = (source != null) ? this.yaml.read(source.text(), 0, problems) : null;
		if (source != null && value instanceof YamlNode.Sequence sequence) {
			sequence.items().forEach((item) -> entry(item, source, kind, problems, drafts));
		}
		else if (value != null && !(value instanceof YamlNode.Scalar scalar && scalar.isNothing())) {
			problems.add(ProblemCode.WRONG_TYPE, value.at(), "the file takes a list, but here is " + value.noun(),
					"begin each " + kind.noun() + " with “- id: …”");
		}
		return new Entries(drafts, problems, problems.hasErrors());
	}

	private void entry(YamlNode item, SourceText source, PageKind kind, Problems ofFile, List<PageDraft> drafts) {
		if (!(item instanceof YamlNode.Mapping mapping)) {
			ofFile.add(ProblemCode.WRONG_TYPE, item.at(),
					"a " + kind.noun() + " takes keys with values, but here is " + item.noun(),
					"begin each with “- id: …”");
			return;
		}
		YamlNode.Scalar id = id(mapping);
		if (id == null || !Slugs.isSlug(id.value())) {
			boolean missing = id == null;
			ofFile.add(missing ? ProblemCode.MISSING_KEY : ProblemCode.BAD_SLUG, (id != null) ? id.at() : item.at(),
					(id != null) ? "“" + id.value() + "” cannot be an id" : "“id” is missing",
					"write “id: ” and lower-case letters, digits and single hyphens"
							+ ((id != null) ? ", such as “" + Slugs.of(id.value()) + "”" : ""));
			return;
		}
		Problems problems = new Problems(ofFile.path(), this.limits.problems());
		PageDraft draft = new PageDraft(new PageAddress(kind, id.value()), problems, item.at().line(),
				source.lines(item.at().line(), item.lastLine()));
		Fields fields = new Fields(mapping, keys(kind), problems);
		Accepted.read(fields, draft);
		if (kind == PageKind.SOURCE) {
			SourceEntry.read(fields, draft);
		}
		else {
			new StoryEntry(fields, draft, this.site).read();
		}
		drafts.add(draft);
	}

	private static YamlNode.@Nullable Scalar id(YamlNode.Mapping mapping) {
		return mapping.entries()
			.stream()
			.filter((entry) -> entry.key().value().equals("id"))
			.map(YamlNode.Entry::value)
			.flatMap((value) -> (value instanceof YamlNode.Scalar scalar) ? Stream.of(scalar) : Stream.empty())
			.findFirst()
			.orElse(null);
	}

	/**
	 * The sources an entry names: {@code id}, {@code id, p. 4} or an id with a locator.
	 * @param fields the entry
	 * @param draft where to note what is needed
	 * @return the sources that can be names
	 */
	static List<CitedSource> sources(Fields fields, PageDraft draft) {
		List<CitedSource> cited = new ArrayList<>();
		List<Cited.Item> items = new ArrayList<>();
		for (YamlNode item : fields.items("sources")) {
			YamlNode.Scalar id = null;
			List<String> locators = List.of();
			if (item instanceof YamlNode.Mapping mapping) {
				Fields parts = new Fields(mapping, CITED, draft.problems);
				id = parts.scalar("id");
				locators = parts.texts("locator");
			}
			else if (item instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
				int comma = scalar.value().indexOf(',');
				String name = (comma >= 0) ? scalar.value().substring(0, comma) : scalar.value();
				id = new YamlNode.Scalar(scalar.at(), scalar.lastLine(), name.strip(), scalar.plain());
				locators = (comma >= 0) ? List.of(scalar.value().substring(comma + 1).strip()) : List.of();
			}
			if (id != null) {
				cite(id, locators, draft, cited);
				items.add(new Cited.Item(new PageAddress(PageKind.SOURCE, id.value()), id.at(), !locators.isEmpty()));
			}
		}
		draft.cited.add(new Cited(fields.at("sources"), items));
		return cited;
	}

	private static void cite(YamlNode.Scalar id, Collection<String> locators, PageDraft draft,
			List<CitedSource> cited) {
		if (!Slugs.isSlug(id.value())) {
			draft.problems.add(ProblemCode.UNKNOWN_SOURCE, id.at(), "“" + id.value() + "” cannot be a source's id",
					"write the id, and a locator after a comma");
			return;
		}
		PageAddress source = new PageAddress(PageKind.SOURCE, id.value());
		draft.need(id.at(), Reference.Kind.CITATION, source);
		cited.add(new CitedSource(source, locators.stream().map(Locator::parse).toList()));
	}

}
