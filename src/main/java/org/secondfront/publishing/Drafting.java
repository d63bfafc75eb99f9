package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.catalogue.CatalogueState.SiteRow;
import org.secondfront.catalogue.EditionDraft;
import org.secondfront.catalogue.PassageState;
import org.secondfront.catalogue.VersionDraft;
import org.secondfront.catalogue.VersionDraft.Excerpts;
import org.secondfront.catalogue.VersionDraft.PassageRow;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.catalogue.VersionDraft.ViewsRow;
import org.secondfront.citation.NoteFormatter;
import org.secondfront.citation.Source;
import org.secondfront.content.BodyRenderer;
import org.secondfront.content.Content;
import org.secondfront.content.Details.SourceDetails;
import org.secondfront.content.Gists;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Rendering;
import org.secondfront.content.Severity;
import org.secondfront.vocabulary.PageAddress;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a plan into the rows of an edition, and renders what the edition shows in another
 * way than before.
 * <p>
 * The words of a page depend on its own text and on the records of the sources that its
 * notes cite: its fingerprint is the digest of both. Its HTML depends on more, all of it
 * in the hash of its rendering; where only that differs, the HTML is made anew and no
 * edition is.
 */
final class Drafting {

	private final Plan plan;

	private final LongFunction<Optional<Map<String, Object>>> liveRecord;

	private final BodyRenderer renderer;

	private final @Nullable SiteRow site;

	private final VersionRows rows;

	private final NoteFormatter formatter;

	private final CheckedClaims checkedClaims;

	private final String viewpoints;

	private final Function<Collection<Long>, Map<Long, PassageState>> passages;

	/**
	 * Draft an edition.
	 * @param plan what to do
	 * @param liveRecord finds the record of a source that is live, by page
	 * @param images reads images
	 * @param formatter formats notes
	 * @param passages finds the passages that pages have and had
	 */
	Drafting(Plan plan, LongFunction<Optional<Map<String, Object>>> liveRecord, ImageBytes images,
			NoteFormatter formatter, Function<Collection<Long>, Map<Long, PassageState>> passages) {
		this.passages = passages;
		this.formatter = formatter;
		this.plan = plan;
		this.liveRecord = liveRecord;
		this.renderer = new BodyRenderer(plan.content().site(), formatter);
		this.site = siteRow(plan.content());
		this.rows = new VersionRows(plan, images);
		this.checkedClaims = new CheckedClaims(plan);
		this.viewpoints = JsonMapper.shared().writeValueAsString(plan.content().site().viewpoints());
	}

	/** Everything that the edition changes. */
	EditionDraft edition(String message) {
		List<Long> retired = new ArrayList<>();
		List<VersionDraft> versions = new ArrayList<>();
		Map<PageAddress, Long> addresses = new LinkedHashMap<>();
		Map<Long, PassageState> known = this.passages.apply(this.plan.taken().stream().map(Change::pageId).toList());
		for (Change change : this.plan.changes()) {
			Page page = change.page();
			if (page == null && this.plan.isTaken(change)) {
				retired.add(change.pageId());
			}
			else if (page != null && this.plan.isTaken(change)) {
				versions.add(version(change, page, known.getOrDefault(change.pageId(), PassageState.NONE)));
				addresses(change, page, addresses);
			}
		}
		SiteRow changedSite = Objects.equals(this.site, this.plan.state().site()) ? null : this.site;
		return new EditionDraft(message, this.plan.content().digest(), changedSite, retired, versions, addresses);
	}

	/** New HTML for live versions whose words stay, by version. */
	Map<Long, RenderingRow> staleRenderings() {
		List<Change> stale = this.plan.changes().stream().filter(this::isStale).toList();
		Map<Long, PassageState> known = this.passages.apply(stale.stream().map(Change::pageId).toList());
		Map<Long, RenderingRow> renderings = new LinkedHashMap<>();
		for (Change change : stale) {
			if (change.page() != null && change.live() != null) {
				renderings.put(change.live().versionId(), render(change, change.page(), change.live().fingerprint(),
						known.getOrDefault(change.pageId(), PassageState.NONE)));
			}
		}
		return renderings;
	}

	private boolean isStale(Change change) {
		Page page = change.page();
		LivePage live = change.live();
		return page != null && live != null && !page.faulty() && change.kind() == Change.Kind.UNCHANGED
				&& !renderingHash(change, page, live.fingerprint()).equals(live.renderingHash());
	}

	private VersionDraft version(Change change, Page page, PassageState known) {
		String fingerprint = this.plan.fingerprints().of(page);
		return this.rows.version(change, page, fingerprint, render(change, page, fingerprint, known));
	}

	private RenderingRow render(Change change, Page page, String fingerprint, PassageState known) {
		Page named = this.rows.withCarriedNames(change, page);
		Rendering rendering = this.renderer.render(named, this::source, this.checkedClaims.bySection(change.pageId()),
				(passages) -> PassageCarrier.names(known, named.body().sections(), passages));
		return new RenderingRow(renderingHash(change, page, fingerprint), rendering.html(), rendering.notesHtml(),
				rendering.questionsHtml(), rendering.answersHtml(),
				rendering.passages()
					.stream()
					.map((passage) -> new PassageRow(passage.name(), passage.section(), passage.text()))
					.toList(),
				excerpts(named));
	}

	private Excerpts excerpts(Page page) {
		return new Excerpts(Gists.of(page),
				this.renderer.views(page)
					.stream()
					.map((views) -> new ViewsRow(views.name(), views.question(), views.section(), views.html()))
					.toList(),
				(page.details() instanceof SourceDetails work) ? this.formatter.bibliographyEntry(work.source()) : "");
	}

	private String renderingHash(Change change, Page page, String fingerprint) {
		return Digests.of(fingerprint, Integer.toString(BodyRenderer.VERSION), page.address().toString(),
				this.viewpoints, this.checkedClaims.bySection(change.pageId()).toString());
	}

	/** The record of a source as it will be live. */
	private Source source(PageAddress address) {
		Change change = this.plan.changeOf(address);
		if (this.plan.isFromContent(change) && change.page() != null
				&& change.page().details() instanceof SourceDetails record) {
			return record.source();
		}
		return this.liveRecord.apply(change.pageId())
			.map(Source::fromCsl)
			.orElseThrow(() -> new IllegalStateException("The source " + address + " is cited and will not be live"));
	}

	private void addresses(Change change, Page page, Map<PageAddress, Long> addresses) {
		claim(page.address(), change.pageId(), addresses);
		for (String alias : page.aliases()) {
			PageAddress address = new PageAddress(page.address().kind(), alias);
			if (!livesAt(address)) {
				claim(address, change.pageId(), addresses);
			}
		}
	}

	/**
	 * Whether another page will be live at an address, so that an alias cannot have it.
	 */
	private boolean livesAt(PageAddress address) {
		Long pageId = this.plan.state().addresses().get(address);
		Change change = (pageId != null) ? this.plan.changeOf(pageId) : null;
		return change != null && change.live() != null && change.live().address().equals(address)
				&& !this.plan.isTaken(change);
	}

	private void claim(PageAddress address, long pageId, Map<PageAddress, Long> addresses) {
		Long known = this.plan.state().addresses().get(address);
		if (known == null || known != pageId) {
			addresses.put(address, pageId);
		}
	}

	/** What the site says of itself; as it was, where site.yaml has errors. */
	private @Nullable SiteRow siteRow(Content content) {
		boolean faulty = content.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.map(Problem::file)
			.anyMatch((file) -> file.endsWith("/site.yaml"));
		if (faulty && this.plan.state().site() != null) {
			return this.plan.state().site();
		}
		return new SiteRow(content.site().title(), content.site().tagline(), content.site().baseAddress(),
				content.site().publisher(), content.site().licenceName(), content.site().licenceAddress(),
				content.site().contact(), list(content.site().lanes()), list(content.site().viewpoints()));
	}

	private static List<Map<String, Object>> list(List<?> values) {
		return JsonMapper.shared().convertValue(values, new TypeReference<>() {
		});
	}

}
