package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondfront.catalogue.AnchorKind;
import org.secondfront.catalogue.CatalogueState.LiveAnchor;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.Body;
import org.secondfront.content.Page;

/**
 * Carries published anchors along when headings are reworded, so that links and citations
 * of them go on working.
 * <p>
 * Headings whose name stayed divide both texts into stretches. Where a stretch held as
 * many headings before as it holds now, they are the same headings, reworded, in order;
 * the old names become aliases of the new.
 */
final class AnchorCarrier {

	private final List<String> before;

	private final List<Body.Section> after;

	private final Set<String> namesAfter;

	/** From the name of a heading before to its name now. */
	private final Map<String, String> successors = new LinkedHashMap<>();

	private AnchorCarrier(List<LiveAnchor> before, List<Body.Section> after) {
		this.before = before.stream()
			.filter((anchor) -> anchor.kind() == AnchorKind.SECTION)
			.map(LiveAnchor::name)
			.toList();
		this.after = after;
		this.namesAfter = after.stream().map(Body.Section::anchor).collect(Collectors.toSet());
	}

	/**
	 * The old names that the sections of a page keep beside those that its text gives
	 * them.
	 * @param change the page
	 * @return the names by the present name of the section
	 */
	static Map<String, Set<String>> carried(Change change) {
		LivePage live = change.live();
		Page page = change.page();
		return (live == null || page == null || live.anchorNames().equals(page.body().anchors())) ? Map.of()
				: aliases(live.anchors(), page.body().sections());
	}

	/**
	 * Every name that links to a page may carry as the content has it.
	 * @param change the page
	 * @return the names; none if the content has no such page
	 */
	static Set<String> names(Change change) {
		Set<String> names = new HashSet<>();
		if (change.page() != null) {
			names.addAll(change.page().body().anchors());
			carried(change).values().forEach(names::addAll);
		}
		return names;
	}

	/**
	 * Find the aliases that the sections of a changed page need.
	 * @param before the anchors that are live, in the order of the text
	 * @param after the sections of the new text
	 * @return for sections that need any, by their name: the old names that stand for
	 * them now
	 */
	static Map<String, Set<String>> aliases(List<LiveAnchor> before, List<Body.Section> after) {
		AnchorCarrier carrier = new AnchorCarrier(before, after);
		carrier.align();
		return carrier.collect(before);
	}

	private void align() {
		Set<String> namesBefore = Set.copyOf(this.before);
		List<String> lost = new ArrayList<>();
		int next = 0;
		for (String name : this.before) {
			if (!this.namesAfter.contains(name)) {
				lost.add(name);
				continue;
			}
			int here = indexOf(name, next);
			if (here >= next) {
				pair(lost, added(next, here, namesBefore));
				next = here + 1;
			}
			lost.clear();
			this.successors.put(name, name);
		}
		pair(lost, added(next, this.after.size(), namesBefore));
	}

	private int indexOf(String name, int from) {
		for (int index = from; index < this.after.size(); index++) {
			if (this.after.get(index).anchor().equals(name)) {
				return index;
			}
		}
		return -1;
	}

	private List<String> added(int from, int to, Set<String> namesBefore) {
		return this.after.subList(from, to)
			.stream()
			.map(Body.Section::anchor)
			.filter((name) -> !namesBefore.contains(name))
			.toList();
	}

	private void pair(List<String> lost, List<String> added) {
		if (lost.size() == added.size()) {
			for (int index = 0; index < lost.size(); index++) {
				this.successors.put(lost.get(index), added.get(index));
			}
		}
	}

	private Map<String, Set<String>> collect(List<LiveAnchor> anchors) {
		Set<String> taken = this.after.stream()
			.flatMap((section) -> section.aliases().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		taken.addAll(this.namesAfter);
		Map<String, Set<String>> aliases = new LinkedHashMap<>();
		for (LiveAnchor anchor : anchors) {
			String successor = this.successors.get(anchor.section());
			if (successor != null && taken.add(anchor.name())) {
				aliases.computeIfAbsent(successor, (name) -> new LinkedHashSet<>()).add(anchor.name());
			}
		}
		return aliases;
	}

}
