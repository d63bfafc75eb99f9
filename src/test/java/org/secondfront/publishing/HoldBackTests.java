package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondfront.catalogue.CatalogueState.LiveReference;
import org.secondfront.publishing.HoldBack.Node;
import org.secondfront.publishing.HoldBack.Side;

import static org.assertj.core.api.Assertions.assertThat;

class HoldBackTests {

	private static final long A = 1;

	private static final long B = 2;

	private static final long C = 3;

	@Test
	void takesEverythingThatHoldsTogether() {
		assertThat(held(added(A, links(B)), added(B, links(A)))).isEmpty();
	}

	@Test
	void holdsBackANewPageThatLinksToAHeldBackOne() {
		Node faulty = new Node(B, null, null, false);
		assertThat(held(added(A, links(B)), faulty)).containsOnlyKeys(A);
	}

	@Test
	void holdsBackAlongAChain() {
		Node faulty = new Node(C, null, null, false);
		assertThat(held(added(A, links(B)), added(B, links(C)), faulty)).containsOnlyKeys(A, B);
	}

	@Test
	void holdsBackTheRemovalOfAPageThatAnUnchangedOneLinksTo() {
		Node unchanged = new Node(A, side(links(B)), null, false);
		Node removed = new Node(B, side(List.of()), null, true);
		Map<Long, HoldBack.Reason> held = held(unchanged, removed);
		assertThat(held).containsOnlyKeys(B);
		assertThat(held).extractingByKey(B).extracting(HoldBack.Reason::referrer).isEqualTo(A);
	}

	@Test
	void letsAPageGoTogetherWithTheLinkToIt() {
		Node changed = new Node(A, side(links(B)), side(List.of()), true);
		Node removed = new Node(B, side(List.of()), null, true);
		assertThat(held(changed, removed)).isEmpty();
	}

	@Test
	void holdsBackAChangeThatDropsAnAnchorAnUnchangedPageLinksTo() {
		Node unchanged = new Node(A, side(List.of(new LiveReference(B, "the-date"))), null, false);
		Node changed = new Node(B, side(List.of(), "the-date"), side(List.of(), "the-month"), true);
		assertThat(held(unchanged, changed)).containsOnlyKeys(B);
	}

	@Test
	void holdsBackTheReferrerFirstWhenBothChanged() {
		Node referrer = new Node(A, side(List.of()), side(List.of(new LiveReference(B, "gone"))), true);
		Node target = new Node(B, side(List.of(), "gone"), side(List.of()), true);
		assertThat(held(referrer, target)).containsOnlyKeys(A);
	}

	@Test
	void holdsBackTheTargetTooOnceTheReferrerIsHeldBack() {
		// A's live version needs the anchor that B's change drops, and A's change is held
		// back for C
		Node faulty = new Node(C, null, null, false);
		Node referrer = new Node(A, side(List.of(new LiveReference(B, "gone"))), side(links(C)), true);
		Node target = new Node(B, side(List.of(), "gone"), side(List.of()), true);
		assertThat(held(referrer, target, faulty)).containsOnlyKeys(A, B);
	}

	@Test
	void endsWithAWholeEditionFromAnyWholeEdition() {
		Random random = new Random(19440606);
		for (int round = 0; round < 500; round++) {
			List<Node> nodes = randomNodes(random, 12);
			Map<Long, HoldBack.Reason> held = HoldBack.decide(nodes);
			assertThat(broken(nodes, held)).as("round %d: %s", round, nodes).isEmpty();
		}
	}

	private static List<Node> randomNodes(Random random, int count) {
		// the edition before is whole: what is live links to what is live, at the one
		// anchor all live pages have
		List<Long> live = new ArrayList<>();
		for (long page = 0; page < count; page++) {
			if (random.nextBoolean()) {
				live.add(page);
			}
		}
		List<Node> nodes = new ArrayList<>();
		for (long page = 0; page < count; page++) {
			Side before = live.contains(page) ? side(randomLinks(random, live), "x") : null;
			Side after = random.nextInt(4) == 0 ? null
					: side(randomLinks(random, everything(count)), random.nextBoolean() ? "x" : "y");
			nodes.add(new Node(page, before, after, random.nextInt(5) > 0));
		}
		return nodes;
	}

	private static List<Long> everything(int count) {
		List<Long> all = new ArrayList<>();
		for (long page = 0; page < count; page++) {
			all.add(page);
		}
		return all;
	}

	private static List<LiveReference> randomLinks(Random random, List<Long> targets) {
		List<LiveReference> links = new ArrayList<>();
		for (int link = random.nextInt(3); link > 0 && !targets.isEmpty(); link--) {
			links
				.add(new LiveReference(targets.get(random.nextInt(targets.size())), random.nextBoolean() ? "x" : null));
		}
		return links;
	}

	private static List<LiveReference> broken(List<Node> nodes, Map<Long, HoldBack.Reason> held) {
		List<LiveReference> broken = new ArrayList<>();
		for (Node node : nodes) {
			Side side = result(node, held);
			if (side != null) {
				side.links().stream().filter((link) -> !answers(link, nodes, held)).forEach(broken::add);
			}
		}
		return broken;
	}

	private static boolean answers(LiveReference link, List<Node> nodes, Map<Long, HoldBack.Reason> held) {
		Side target = result(nodes.get((int) link.target()), held);
		return target != null && (link.anchor() == null || target.anchors().contains(link.anchor()));
	}

	private static @Nullable Side result(Node node, Map<Long, HoldBack.Reason> held) {
		return (node.acceptable() && !held.containsKey(node.page())) ? node.after() : node.before();
	}

	private static Map<Long, HoldBack.Reason> held(Node... nodes) {
		return HoldBack.decide(List.of(nodes));
	}

	private static Node added(long page, List<LiveReference> links) {
		return new Node(page, null, side(links), true);
	}

	private static List<LiveReference> links(long target) {
		return List.of(new LiveReference(target, null));
	}

	private static Side side(List<LiveReference> links, String... anchors) {
		return new Side(Set.of(anchors), links);
	}

}
