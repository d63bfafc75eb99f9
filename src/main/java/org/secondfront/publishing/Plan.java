package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.catalogue.CatalogueState.LiveReference;
import org.secondfront.catalogue.PartChange;
import org.secondfront.content.Content;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Reference;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;
import org.secondfront.vocabulary.PageAddress;

/**
 * What a publication will do: every page with its change, which changes are taken, and
 * why the others are not.
 */
final class Plan {

	/** The identity of no page. */
	private static final long NOBODY = -1;

	private final Content content;

	private final CatalogueState state;

	private final List<Change> changes;

	/**
	 * The identity of each page of the content, and of each live page that the content
	 * has not, by its address.
	 */
	private final Map<PageAddress, Long> identities = new HashMap<>();

	private final Map<Long, Change> byPage = new HashMap<>();

	/** Why a change is taken, by page, where it does not speak for itself. */
	private final Map<Long, String> reasons = new HashMap<>();

	private @Nullable Fingerprints fingerprints;

	/** Why a change is held back, by page. */
	private final Map<Long, String> held = new LinkedHashMap<>();

	private final List<Problem> problems;

	private boolean refused;

	private Plan(Content content, CatalogueState state, List<Change> changes) {
		this.content = content;
		this.state = state;
		this.changes = changes;
		this.problems = new ArrayList<>(content.problems());
		for (Change change : changes) {
			this.identities.put(change.address(), change.pageId());
			this.byPage.put(change.pageId(), change);
		}
	}

	/**
	 * Plan a publication.
	 * @param content what was read
	 * @param state the catalogue as it is
	 * @param request what is asked for
	 * @param newIds gives as many new identities as it is asked for
	 * @param known digests that an earlier publication made
	 * @return the plan
	 */
	static Plan of(Content content, CatalogueState state, PublicationRequest request, IntFunction<List<Long>> newIds,
			Fingerprints.Known known) {
		List<Page> pages = content.pages().stream().filter((page) -> request.drafts() || !page.draft()).toList();
		Plan plan = new Plan(content, state, Identities.match(state, pages, newIds));
		plan.holdBackOwnErrors();
		plan.askThePast(request);
		plan.holdBackForReferences();
		plan.followSources(known);
		return plan;
	}

	Content content() {
		return this.content;
	}

	CatalogueState state() {
		return this.state;
	}

	/** The digests of what the pages say. */
	Fingerprints fingerprints() {
		return Objects.requireNonNull(this.fingerprints, "Nothing is planned yet");
	}

	/** Whether the publication as a whole must not go on. */
	boolean refused() {
		return this.refused;
	}

	List<Change> changes() {
		return this.changes;
	}

	/**
	 * The changes that the publication takes; pages that stay as they are are not among
	 * them.
	 */
	List<Change> taken() {
		return this.changes.stream().filter(this::isTaken).toList();
	}

	boolean isTaken(Change change) {
		return change.kind() != Change.Kind.UNCHANGED && !this.held.containsKey(change.pageId());
	}

	/** Whether a page will be live as the content has it. */
	boolean isFromContent(Change change) {
		return change.kind() == Change.Kind.UNCHANGED || isTaken(change);
	}

	/** The identity of a page that is referred to. */
	long identity(PageAddress address) {
		return changeOf(address).pageId();
	}

	/** What happens to a page that is referred to. */
	Change changeOf(PageAddress address) {
		Change change = changeOf(this.identities.getOrDefault(address, NOBODY));
		if (change == null) {
			throw new IllegalStateException("There is no page at " + address);
		}
		return change;
	}

	/** What happens to a page; null if it is neither live nor in the content. */
	@Nullable Change changeOf(long pageId) {
		return this.byPage.get(pageId);
	}

	PublicationReport report(Outcome outcome, int edition, Map<Long, List<PartChange>> changed) {
		List<PageOutcome> outcomes = this.changes.stream()
			.filter((change) -> change.kind() != Change.Kind.UNCHANGED)
			.sorted(Comparator.comparing(Change::address))
			.map((change) -> outcome(change, changed.getOrDefault(change.pageId(), List.of())))
			.toList();
		Collections.sort(this.problems);
		return new PublicationReport(outcome, edition, outcomes, this.changes.size() - outcomes.size(),
				List.copyOf(this.problems));
	}

	private PageOutcome outcome(Change change, List<PartChange> changed) {
		Page page = change.page();
		LivePage live = change.live();
		String title = (page != null) ? page.title() : (live != null) ? live.title() : "";
		String path = (page != null) ? page.path() : (live != null) ? live.sourcePath() : "";
		String heldBack = this.held.get(change.pageId());
		String why = (heldBack != null) ? heldBack : this.reasons.get(change.pageId());
		Result result = (heldBack != null) ? Result.HELD_BACK : switch (change.kind()) {
			case ADDED -> Result.ADDED;
			case CHANGED, UNCHANGED -> Result.CHANGED;
			case MOVED -> Result.MOVED;
			case REMOVED -> Result.REMOVED;
		};
		if (why == null && live != null && change.kind() == Change.Kind.MOVED) {
			why = "from " + live.address();
		}
		return new PageOutcome(change.address().toString(), title, path, result, why, changed);
	}

	private void holdBackOwnErrors() {
		for (Change change : this.changes) {
			Page page = change.page();
			if (page != null && page.faulty() && change.kind() != Change.Kind.UNCHANGED) {
				this.held.put(change.pageId(), "its text has errors, see above");
			}
			else if (change.kind() == Change.Kind.REMOVED && change.live() != null
					&& this.content.damagedFiles().contains(change.live().sourcePath())) {
				this.held.put(change.pageId(), "its file could not be read, see above");
			}
		}
	}

	private void askThePast(PublicationRequest request) {
		PastChecks past = new PastChecks(this.changes.stream().filter(this::isOpen).toList(), this.state);
		if (!request.allowRemovals()) {
			past.tooManyRemovals().ifPresent((problem) -> {
				this.problems.add(problem);
				this.refused = true;
			});
			past.lostAnchors().forEach(this::holdBack);
		}
		past.looksMoved().forEach(this::holdBack);
	}

	/** Whether nothing has been decided about a change yet. */
	private boolean isOpen(Change change) {
		return !this.held.containsKey(change.pageId());
	}

	private void holdBack(Change change, Problem problem) {
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
		this.held.putIfAbsent(change.pageId(), problem.message());
	}

	private void holdBackForReferences() {
		List<HoldBack.Node> nodes = this.changes.stream().map(this::node).toList();
		HoldBack.decide(nodes).forEach((pageId, reason) -> this.held.put(pageId, explain(pageId, reason)));
	}

	/** Take the pages that read otherwise although their own text is the same. */
	private void followSources(Fingerprints.Known known) {
		Fingerprints fingerprints = new Fingerprints(this, known);
		this.fingerprints = fingerprints;
		for (int index = 0; index < this.changes.size(); index++) {
			Change change = this.changes.get(index);
			if (fingerprints.readsOtherwise(change)) {
				Change reads = change.as(Change.Kind.CHANGED);
				this.changes.set(index, reads);
				this.byPage.put(reads.pageId(), reads);
				this.reasons.put(reads.pageId(), "a source that it cites has changed");
			}
		}
	}

	private HoldBack.Node node(Change change) {
		LivePage live = change.live();
		HoldBack.Side before = (live != null) ? new HoldBack.Side(live.anchorNames(), live.references()) : null;
		boolean acceptable = isTaken(change);
		HoldBack.Side after = (acceptable && change.page() != null) ? after(change, change.page()) : null;
		return new HoldBack.Node(change.pageId(), before, after, acceptable);
	}

	private HoldBack.Side after(Change change, Page page) {
		List<LiveReference> links = new ArrayList<>();
		for (Reference reference : page.references()) {
			links.add(new LiveReference(this.identities.getOrDefault(reference.target(), NOBODY), reference.anchor()));
		}
		return new HoldBack.Side(AnchorCarrier.names(change), links);
	}

	private String explain(long pageId, HoldBack.Reason reason) {
		String anchor = (reason.link().anchor() != null) ? "#" + reason.link().anchor() : "";
		if (reason.referrer() == pageId) {
			return "it refers to %s%s, which is not published".formatted(name(reason.link().target()), anchor);
		}
		return "%s still refers to %s%s".formatted(name(reason.referrer()), name(pageId), anchor);
	}

	private String name(long pageId) {
		Change change = changeOf(pageId);
		return (change != null) ? change.address().toString() : "a page";
	}

}
