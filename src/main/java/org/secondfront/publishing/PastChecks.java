package org.secondfront.publishing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.secondfront.catalogue.CatalogueState;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;

/**
 * The checks that need the past: what was published and would vanish.
 */
final class PastChecks {

	/** More than one page in so many may not go unasked. */
	private static final int REMOVABLE = 10;

	private final List<Change> changes;

	private final CatalogueState state;

	PastChecks(List<Change> changes, CatalogueState state) {
		this.changes = changes;
		this.state = state;
	}

	/**
	 * More than a tenth of the pages would go at once: an empty folder, a wrong branch.
	 */
	Optional<Problem> tooManyRemovals() {
		List<LivePage> removed = removed().map(Change::live).filter(Objects::nonNull).toList();
		if (removed.size() * REMOVABLE <= this.state.pages().size()) {
			return Optional.empty();
		}
		return Optional.of(new Problem(Severity.ERROR, removed.get(0).sourcePath(), 1, 1, "many-removals",
				"%d of %d published pages have no file any more".formatted(removed.size(), this.state.pages().size()),
				"is this the right directory? If they are meant to go, publish with --allow-removals"));
	}

	/**
	 * Names that readers may have kept, that nothing in the content links to, and that a
	 * page no longer has.
	 */
	Map<Change, Problem> lostAnchors() {
		Map<Change, Problem> problems = new LinkedHashMap<>();
		for (Change change : this.changes) {
			LivePage live = change.live();
			Page page = change.page();
			if (live == null || page == null || change.kind() == Change.Kind.UNCHANGED) {
				continue;
			}
			Set<String> lost = new TreeSet<>(live.anchorNames());
			lost.removeAll(AnchorCarrier.names(change));
			if (!lost.isEmpty()) {
				String first = lost.iterator().next();
				problems.put(change, new Problem(Severity.ERROR, page.path(), 1, 1, "anchor-removed",
						"the published anchor #%s would no longer answer".formatted(String.join(", #", lost)),
						"keep it by writing {#%s} after the heading that takes its place, or publish with --allow-removals"
							.formatted(first)));
			}
		}
		return problems;
	}

	/**
	 * A page that is gone and one that is new, alike in title or text: a renamed file
	 * whose address would be lost.
	 */
	Map<Change, Problem> looksMoved() {
		Map<String, Change> gone = new HashMap<>();
		removed().forEach((change) -> {
			LivePage live = change.live();
			if (live != null) {
				gone.put(live.address().kind() + "\n" + live.title(), change);
				gone.put(live.sourceSha256(), change);
			}
		});
		Map<Change, Problem> problems = new LinkedHashMap<>();
		for (Change change : this.changes) {
			Page page = change.page();
			if (page == null || change.kind() != Change.Kind.ADDED) {
				continue;
			}
			Change from = gone.getOrDefault(page.sha256(), gone.get(page.address().kind() + "\n" + page.title()));
			if (from != null && from.live() != null) {
				Problem problem = moved(page, from.live());
				problems.put(change, problem);
				problems.putIfAbsent(from, problem);
			}
		}
		return problems;
	}

	private static Problem moved(Page page, LivePage from) {
		return new Problem(Severity.ERROR, page.path(), 1, 1, "looks-moved",
				"this looks like %s, whose file is gone; its readers' links would end".formatted(from.address()),
				"if it is the same page, add to the front matter: aliases: [%s]".formatted(from.address().slug()));
	}

	private Stream<Change> removed() {
		return this.changes.stream().filter((change) -> change.kind() == Change.Kind.REMOVED);
	}

}
