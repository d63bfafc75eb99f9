package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.secondfront.catalogue.CatalogueState;
import org.secondfront.content.Content;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Reference;
import org.secondfront.content.Body;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;
import org.secondfront.vocabulary.PageAddress;

/**
 * What a publication will do: every page with its change, which changes are taken, and
 * why the others are not.
 */
final class Plan {

	private final Content content;

	private final CatalogueState state;

	private final List<Change> changes;

	/** The identity of each page of the content, by its address. */
	private final Map<PageAddress, Long> identities = new HashMap<>();

	/** Old names of headings, by page and by the present name of the heading. */
	private final Map<Long, Map<String, Set<String>>> carried = new HashMap<>();

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
			if (change.page() != null) {
				this.identities.put(change.page().address(), change.pageId());
				carryAnchors(change);
			}
		}
	}

	static Plan of(Content content, CatalogueState state, PublicationRequest request, IntFunction<List<Long>> newIds) {
		List<Page> pages = content.pages().stream().filter((page) -> !page.draft()).toList();
		Plan plan = new Plan(content, state, Identities.match(state, pages, newIds));
		plan.holdBackOwnErrors();
		plan.askThePast(request);
		plan.holdBackForReferences();
		return plan;
	}

	Content content() {
		return this.content;
	}

	CatalogueState state() {
		return this.state;
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

	/** The identity of a page that the content has. */
	long identity(PageAddress address) {
		Long identity = this.identities.get(address);
		if (identity == null) {
			throw new IllegalStateException("No page of the content is at " + address);
		}
		return identity;
	}

	/**
	 * The old names that a section of a page answers to beside those that the text itself
	 * gives it.
	 */
	Set<String> carriedNames(long pageId, Body.Section section) {
		return this.carried.getOrDefault(pageId, Map.of()).getOrDefault(section.anchor(), Set.of());
	}

	PublicationReport report(Outcome outcome, int edition) {
		List<PageOutcome> outcomes = this.changes.stream()
			.filter((change) -> change.kind() != Change.Kind.UNCHANGED)
			.sorted(Comparator.comparing(Change::address))
			.map(this::outcome)
			.toList();
		Collections.sort(this.problems);
		return new PublicationReport(outcome, edition, outcomes, this.changes.size() - outcomes.size(),
				List.copyOf(this.problems));
	}

	private PageOutcome outcome(Change change) {
		Page page = change.page();
		CatalogueState.LivePage live = change.live();
		String title = (page != null) ? page.title() : (live != null) ? live.title() : "";
		String path = (page != null) ? page.path() : (live != null) ? live.sourcePath() : "";
		String why = this.held.get(change.pageId());
		Result result = (why != null) ? Result.HELD_BACK : switch (change.kind()) {
			case ADDED -> Result.ADDED;
			case CHANGED, UNCHANGED -> Result.CHANGED;
			case MOVED -> Result.MOVED;
			case REMOVED -> Result.REMOVED;
		};
		if (why == null && live != null && change.kind() == Change.Kind.MOVED) {
			why = "from " + live.address();
		}
		return new PageOutcome(change.address().toString(), title, path, result, why);
	}

	private void carryAnchors(Change change) {
		if (change.live() != null && change.page() != null) {
			Map<String, Set<String>> aliases = AnchorCarrier.aliases(change.live().anchors(),
					change.page().body().sections());
			if (!aliases.isEmpty()) {
				this.carried.put(change.pageId(), aliases);
			}
		}
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
		PastChecks past = new PastChecks(this.changes.stream().filter(this::isOpen).toList(), this.state,
				this::anchorsAfter);
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
		this.problems.add(problem);
		this.held.putIfAbsent(change.pageId(), problem.message());
	}

	private void holdBackForReferences() {
		List<HoldBack.Node> nodes = this.changes.stream().map(this::node).toList();
		Map<Long, Change> byPage = new HashMap<>();
		this.changes.forEach((change) -> byPage.put(change.pageId(), change));
		HoldBack.decide(nodes).forEach((pageId, reason) -> this.held.put(pageId, explain(pageId, reason, byPage)));
	}

	private HoldBack.Node node(Change change) {
		HoldBack.Side before = (change.live() != null) ? new HoldBack.Side(change.live().anchorNames(),
				change.live()
					.references()
					.stream()
					.map((reference) -> new HoldBack.Link(reference.target(), reference.anchor()))
					.toList())
				: null;
		boolean acceptable = isTaken(change);
		HoldBack.Side after = (acceptable && change.page() != null) ? after(change.pageId(), change.page()) : null;
		return new HoldBack.Node(change.pageId(), before, after, acceptable);
	}

	private HoldBack.Side after(long pageId, Page page) {
		List<HoldBack.Link> links = new ArrayList<>();
		for (Reference reference : page.references()) {
			links.add(new HoldBack.Link(identity(reference.target()), reference.anchor()));
		}
		return new HoldBack.Side(anchorsAfter(pageId, page), links);
	}

	private Set<String> anchorsAfter(long pageId, Page page) {
		Set<String> names = new HashSet<>(page.body().anchors());
		this.carried.getOrDefault(pageId, Map.of()).values().forEach(names::addAll);
		return names;
	}

	private static String explain(long pageId, HoldBack.Reason reason, Map<Long, Change> changes) {
		String anchor = (reason.link().anchor() != null) ? "#" + reason.link().anchor() : "";
		if (reason.referrer() == pageId) {
			return "it refers to %s%s, which is not published".formatted(name(reason.link().target(), changes), anchor);
		}
		return "%s still refers to %s%s".formatted(name(reason.referrer(), changes), name(pageId, changes), anchor);
	}

	private static String name(long pageId, Map<Long, Change> changes) {
		Change change = changes.get(pageId);
		return (change != null) ? change.address().toString() : "a page";
	}

}
