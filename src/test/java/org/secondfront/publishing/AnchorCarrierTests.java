package org.secondfront.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.catalogue.CatalogueState.LiveAnchor;
import org.secondfront.content.Body;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorCarrierTests {

	@Test
	void namesThatStayNeedNoAlias() {
		assertThat(AnchorCarrier.aliases(before("a", "b"), after("a", "b"))).isEmpty();
	}

	@Test
	void aRewordedHeadingKeepsItsOldName() {
		assertThat(AnchorCarrier.aliases(before("a", "the-date", "c"), after("a", "the-month", "c")))
			.isEqualTo(Map.of("the-month", Set.of("the-date")));
	}

	@Test
	void twoRewordedHeadingsInARowArePairedInOrder() {
		assertThat(AnchorCarrier.aliases(before("a", "b", "c"), after("a", "x", "y")))
			.isEqualTo(Map.of("x", Set.of("b"), "y", Set.of("c")));
	}

	@Test
	void aHeadingAddedBesideARewordedOneLeavesTheMatterOpen() {
		assertThat(AnchorCarrier.aliases(before("a", "b"), after("a", "x", "y"))).isEmpty();
	}

	@Test
	void aDroppedHeadingHasNoSuccessor() {
		assertThat(AnchorCarrier.aliases(before("a", "b", "c"), after("a", "c"))).isEmpty();
	}

	@Test
	void anAliasStaysWithItsHeadingThroughASecondRewording() {
		List<LiveAnchor> before = List.of(section("a"), section("b"), new LiveAnchor("old", AnchorKind.ALIAS, "b"));
		assertThat(AnchorCarrier.aliases(before, after("a", "c"))).isEqualTo(Map.of("c", Set.of("b", "old")));
	}

	@Test
	void aNameThatTheTextGivesToAnotherHeadingIsNotTaken() {
		List<LiveAnchor> before = List.of(section("a"), new LiveAnchor("b", AnchorKind.ALIAS, "a"));
		assertThat(AnchorCarrier.aliases(before, after("a", "b"))).isEmpty();
	}

	@Test
	void movedHeadingsKeepTheirNames() {
		assertThat(AnchorCarrier.aliases(before("a", "b", "c"), after("c", "a", "b"))).isEmpty();
	}

	private static List<LiveAnchor> before(String... names) {
		return Arrays.stream(names).map(AnchorCarrierTests::section).toList();
	}

	private static LiveAnchor section(String name) {
		return new LiveAnchor(name, AnchorKind.SECTION, name);
	}

	private static List<Body.Section> after(String... names) {
		return Arrays.stream(names).map((name) -> new Body.Section(name, name, 2, "", List.of())).toList();
	}

}
