package org.secondfront.publishing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState.LiveReference;

/**
 * Decides which changes a publication may take without breaking a reader's page.
 * <p>
 * It starts with every change that is free of errors. For each reference that would be
 * broken in the result it holds back the referrer's change if that was taken, else the
 * target's, and begins again until nothing is broken. What is taken only shrinks, and the
 * worst end is the edition before, which is whole.
 */
final class HoldBack {

	private final Map<Long, Node> nodes = new LinkedHashMap<>();

	private final Map<Long, Reason> held = new LinkedHashMap<>();

	private HoldBack(Collection<Node> nodes) {
		nodes.forEach((node) -> this.nodes.put(node.page(), node));
	}

	/**
	 * Find the changes to hold back.
	 * @param nodes all pages, before and after
	 * @return the pages whose change is held back for the sake of a reference, with the
	 * reference that decided it
	 */
	static Map<Long, Reason> decide(Collection<Node> nodes) {
		HoldBack holdBack = new HoldBack(nodes);
		boolean shrunk = true;
		while (shrunk) {
			shrunk = holdBack.pass();
		}
		return holdBack.held;
	}

	private boolean pass() {
		boolean shrunk = false;
		for (Node node : this.nodes.values()) {
			Optional<LiveReference> broken = broken(node);
			while (broken.isPresent() && hold(node, broken.get())) {
				shrunk = true;
				broken = broken(node);
			}
		}
		return shrunk;
	}

	private Optional<LiveReference> broken(Node node) {
		Side side = result(node);
		if (side == null) {
			return Optional.empty();
		}
		boolean stays = !taken(node);
		for (LiveReference link : side.links()) {
			Node target = this.nodes.get(link.target());
			// between pages that stay as they are nothing breaks: the edition before is
			// whole
			boolean same = stays && (target == null || !taken(target));
			if (!same && !answers(target, link)) {
				return Optional.of(link);
			}
		}
		return Optional.empty();
	}

	private boolean answers(@Nullable Node target, LiveReference link) {
		Side side = (target != null) ? result(target) : null;
		return side != null && (link.anchor() == null || side.anchors().contains(link.anchor()));
	}

	private boolean hold(Node node, LiveReference link) {
		if (taken(node)) {
			this.held.put(node.page(), new Reason(node.page(), link));
			return true;
		}
		Node target = this.nodes.get(link.target());
		if (target != null && taken(target)) {
			this.held.put(target.page(), new Reason(node.page(), link));
			return true;
		}
		return false;
	}

	private boolean taken(Node node) {
		return node.acceptable() && !this.held.containsKey(node.page());
	}

	private @Nullable Side result(Node node) {
		return taken(node) ? node.after() : node.before();
	}

	/**
	 * A page, with its two possible states.
	 *
	 * @param page its identity
	 * @param before as it is live; null if it is not
	 * @param after as the content has it; null if the content has none
	 * @param acceptable whether its change is one, and free of errors
	 */
	record Node(long page, @Nullable Side before, @Nullable Side after, boolean acceptable) {
	}

	/**
	 * A state of a page.
	 *
	 * @param anchors the names within it
	 * @param links what it needs of other pages
	 */
	record Side(Set<String> anchors, List<LiveReference> links) {
	}

	/**
	 * Why a change was held back.
	 *
	 * @param referrer the page that has the reference
	 * @param link the reference that would be broken
	 */
	record Reason(long referrer, LiveReference link) {
	}

}
