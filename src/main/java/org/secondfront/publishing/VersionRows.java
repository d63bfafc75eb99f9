package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.catalogue.MentionRole;
import org.secondfront.catalogue.VersionDraft;
import org.secondfront.catalogue.VersionDraft.AnchorRow;
import org.secondfront.catalogue.VersionDraft.AssetRow;
import org.secondfront.catalogue.VersionDraft.CitationRow;
import org.secondfront.catalogue.VersionDraft.DetailRow;
import org.secondfront.catalogue.VersionDraft.ErratumRow;
import org.secondfront.catalogue.VersionDraft.FactRow;
import org.secondfront.catalogue.VersionDraft.LinkRow;
import org.secondfront.catalogue.VersionDraft.MentionRow;
import org.secondfront.catalogue.VersionDraft.RelationRow;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.catalogue.VersionDraft.SourceText;
import org.secondfront.catalogue.VersionDraft.TreatmentRow;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.citation.Locator;
import org.secondfront.content.Body;
import org.secondfront.content.CitedSource;
import org.secondfront.content.Details.ClaimDetails;
import org.secondfront.content.Details.EventDetails;
import org.secondfront.content.Details.PersonDetails;
import org.secondfront.content.Details.PlaceDetails;
import org.secondfront.content.Details.SourceDetails;
import org.secondfront.content.Details.TopicDetails;
import org.secondfront.content.Details.TrailDetails;
import org.secondfront.content.Details.Treatment;
import org.secondfront.content.Page;

/**
 * Maps a page of the content to the rows of a version.
 */
final class VersionRows {

	/** Pages without a position come after those that have one, by title. */
	private static final int UNPLACED = 1_000_000;

	private final Plan plan;

	private final ImageBytes images;

	VersionRows(Plan plan, ImageBytes images) {
		this.plan = plan;
		this.images = images;
	}

	VersionDraft version(Change change, Page page, String fingerprint, RenderingRow rendering) {
		return new VersionDraft(change.pageId(), page.address(), page.title(), page.summary(), page.when(),
				(page.topic() != null) ? this.plan.identity(page.topic()) : null, position(page), sortKey(page),
				page.reviewed(),
				(page.erratum() != null) ? new ErratumRow(page.erratum().date(), page.erratum().text()) : null,
				front(page), new SourceText(page.path(), page.line(), page.sourceText(), page.sha256()), fingerprint,
				anchors(change, page), links(page), relations(page), mentions(page), citations(page), treatments(page),
				page.facts().stream().map((fact) -> new FactRow(fact.label(), fact.value())).toList(), detail(page),
				rendering, assets(page));
	}

	/**
	 * The page with the names that its sections had before, so that links to them go on
	 * working.
	 */
	Page withCarriedNames(Change change, Page page) {
		Map<String, Set<String>> carried = AnchorCarrier.carried(change);
		List<Body.Section> sections = page.body().sections().stream().map((section) -> {
			List<String> aliases = new ArrayList<>(section.aliases());
			aliases.addAll(carried.getOrDefault(section.anchor(), Set.of()));
			return new Body.Section(section.anchor(), section.heading(), section.level(), section.text(), aliases);
		}).toList();
		return page.withBody(
				new Body(sections, page.body().links(), page.body().notes(), page.body().images(), page.body().text()));
	}

	private static int position(Page page) {
		if (page.details() instanceof TopicDetails topic) {
			return topic.order();
		}
		if (page.details() instanceof EventDetails event) {
			return event.order();
		}
		return (page.position() != null) ? page.position() : UNPLACED;
	}

	private static String sortKey(Page page) {
		return (page.details() instanceof PersonDetails person) ? person.sort() : page.title();
	}

	private static Map<String, Object> front(Page page) {
		Map<String, Object> front = new LinkedHashMap<>();
		if (page.draft()) {
			front.put("status", "draft");
		}
		front.put("spellings", page.spellings());
		front.put("aliases", page.aliases());
		front.put("elsewhere",
				page.elsewhere()
					.stream()
					.map((other) -> Map.of("title", other.title(), "url", other.url(), "differs", other.differs()))
					.toList());
		return front;
	}

	private List<AnchorRow> anchors(Change change, Page page) {
		List<AnchorRow> rows = new ArrayList<>();
		for (Body.Section section : withCarriedNames(change, page).body().sections()) {
			rows.add(new AnchorRow(section.anchor(), AnchorKind.SECTION, section.heading(), section.level()));
			section.aliases()
				.forEach(
						(alias) -> rows.add(new AnchorRow(alias, AnchorKind.ALIAS, section.anchor(), section.level())));
		}
		return rows;
	}

	private List<LinkRow> links(Page page) {
		return page.body()
			.links()
			.stream()
			.map((link) -> new LinkRow(link.section(), link.sentence(), this.plan.identity(link.target()),
					link.anchor()))
			.toList();
	}

	private List<RelationRow> relations(Page page) {
		return page.relations()
			.stream()
			.map((relation) -> new RelationRow(this.plan.identity(relation.to()), relation.type(), relation.because()))
			.toList();
	}

	private List<MentionRow> mentions(Page page) {
		List<MentionRow> rows = new ArrayList<>();
		page.people().forEach((person) -> rows.add(new MentionRow(MentionRole.PERSON, this.plan.identity(person))));
		page.places().forEach((place) -> rows.add(new MentionRow(MentionRole.PLACE, this.plan.identity(place))));
		return rows;
	}

	private List<CitationRow> citations(Page page) {
		List<CitationRow> rows = new ArrayList<>();
		for (Body.Note note : page.body().notes()) {
			note.sources().forEach((cited) -> rows.add(citation(note.number(), note.section(), cited)));
		}
		cited(page).forEach((cited) -> rows.add(citation(0, null, cited)));
		return rows;
	}

	/** What entries of YAML files rest on: they have no notes. */
	private static List<CitedSource> cited(Page page) {
		if (page.details() instanceof EventDetails event) {
			return event.sources();
		}
		return (page.details() instanceof ClaimDetails claim) ? claim.sources() : List.of();
	}

	private CitationRow citation(int note, @Nullable String section, CitedSource cited) {
		return new CitationRow(note, section, this.plan.identity(cited.source()),
				cited.locators().stream().map(Locator::toString).collect(Collectors.joining("; ")));
	}

	private List<TreatmentRow> treatments(Page page) {
		if (page.details() instanceof TrailDetails trail) {
			return trail.steps()
				.stream()
				.map((step) -> new TreatmentRow(this.plan.identity(step.page()), step.anchor(), step.sentence()))
				.toList();
		}
		return treated(page).stream()
			.map((treatment) -> new TreatmentRow(this.plan.identity(treatment.page()), treatment.anchor(), ""))
			.toList();
	}

	private static List<Treatment> treated(Page page) {
		if (page.details() instanceof EventDetails event) {
			return event.treats();
		}
		return (page.details() instanceof ClaimDetails claim) ? claim.where() : List.of();
	}

	private DetailRow detail(Page page) {
		if (page.details() instanceof TopicDetails topic) {
			return new VersionDraft.TopicRow(topic.accent(), topic.label());
		}
		if (page.details() instanceof PersonDetails person) {
			return new VersionDraft.PersonRow(edtf(person.born()), edtf(person.died()), person.country(),
					person.roles());
		}
		if (page.details() instanceof PlaceDetails place) {
			return new VersionDraft.PlaceRow(place.lat(), place.lon(), place.then(), place.now());
		}
		if (page.details() instanceof SourceDetails record) {
			return new VersionDraft.SourceRow(record.source().toCsl(), record.source().weak());
		}
		if (page.details() instanceof EventDetails event) {
			return new VersionDraft.EventRow(event.lane());
		}
		if (page.details() instanceof ClaimDetails claim) {
			return new VersionDraft.ClaimRow(claim.section(), claim.verdict().name(), claim.claim(), claim.finding());
		}
		return new VersionDraft.NoDetail();
	}

	private List<AssetRow> assets(Page page) {
		return page.body().images().stream().map((image) -> {
			byte[] bytes = this.images.read(image);
			return new AssetRow(image.sha256(), image.mediaType(), image.width(), image.height(), bytes);
		}).toList();
	}

	private static @Nullable String edtf(@Nullable HistoricalDate date) {
		return (date != null) ? date.edtf() : null;
	}

}
