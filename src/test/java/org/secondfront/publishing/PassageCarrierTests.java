package org.secondfront.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondfront.catalogue.PassageState;
import org.secondfront.catalogue.PassageState.LivePassage;
import org.secondfront.content.Body;
import org.secondfront.content.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class PassageCarrierTests {

	private static final String DATE = "Stalin asked for a date, and Roosevelt named May 1944 for the landing in France.";

	private static final String SOUTH = "Churchill spoke of Rome, of Rhodes and of bringing Turkey into the war that winter.";

	private static final String POLAND = "The frontiers of Poland were talked over with three matches on a table top.";

	@Test
	void aNewPassageIsNamedByItsWords() {
		List<String> names = names(PassageState.NONE, at("a", DATE), at("a", SOUTH), at("b", DATE));
		assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("p-[0-9a-f]{8}(-2)?"));
		assertThat(names.get(2)).isEqualTo(names.get(0) + "-2");
		assertThat(names(PassageState.NONE, at("c", DATE)).get(0)).isEqualTo(names.get(0));
	}

	@Test
	void whatIsEditedKeepsItsName() {
		String edited = DATE.replace("named May 1944", "gave him a month, May 1944,");
		assertThat(names(live("a", DATE, SOUTH), at("a", edited), at("a", SOUTH))).containsExactly("n0", "n1");
	}

	@Test
	void whatIsWrittenAnewIsAnother() {
		assertThat(names(live("a", DATE, SOUTH), at("a", POLAND), at("a", SOUTH)).get(0)).startsWith("p-");
	}

	@Test
	void whatComesBeforeOrGoesMovesNoName() {
		assertThat(names(live("a", DATE, SOUTH), at("a", POLAND), at("a", DATE), at("a", SOUTH)).subList(1, 3))
			.containsExactly("n0", "n1");
		assertThat(names(live("a", DATE, SOUTH, POLAND), at("a", DATE), at("a", POLAND))).containsExactly("n0", "n2");
	}

	@Test
	void whatChangesPlacesTakesItsNameAlong() {
		assertThat(names(live("a", DATE, SOUTH), at("a", SOUTH), at("a", DATE))).containsExactly("n1", "n0");
		assertThat(names(live("a", DATE, SOUTH), at("b", SOUTH), at("a", DATE))).containsExactly("n1", "n0");
		assertThat(names(live("a", DATE, SOUTH), at("b", SOUTH + " It did not come."), at("a", DATE)))
			.containsExactly("n1", "n0");
	}

	@Test
	void oneOfTwoAlikeIsNotTheOther() {
		assertThat(names(live("a", "Yes.", SOUTH, "Yes."), at("a", "Yes."), at("a", SOUTH), at("a", "Yes.")))
			.containsExactly("n0", "n1", "n2");
		assertThat(names(live("a", "Yes.", SOUTH, "Yes."), at("a", SOUTH), at("a", "Yes."))).containsExactly("n1",
				"n2");
	}

	@Test
	void aSectionWithAnotherNameIsTheSameSection() {
		List<Body.Section> sections = List.of(new Body.Section("the-month", "The month", 2, "", List.of("a")));
		String edited = SOUTH.replace("that winter", "in the winter of 1943");
		assertThat(PassageCarrier.names(live("a", DATE, SOUTH), sections,
				List.of(at("the-month", DATE), at("the-month", edited))))
			.containsExactly("n0", "n1");
	}

	@Test
	void whatIsTakenBackHasItsOldName() {
		PassageState known = new PassageState(List.of(new LivePassage("other", "a", POLAND)),
				Map.of(digest(DATE), List.of("gone"), digest(POLAND), List.of("other")));
		assertThat(names(known, at("a", POLAND), at("a", DATE))).containsExactly("other", "gone");
	}

	@Test
	void aNameThatStoodForOtherWordsIsNotGivenAnew() {
		String name = names(PassageState.NONE, at("a", DATE)).get(0);
		PassageState known = new PassageState(List.of(new LivePassage(name, "a", SOUTH)),
				Map.of(digest(SOUTH), List.of(name)));
		assertThat(names(known, at("a", SOUTH), at("a", DATE))).containsExactly(name, name + "-2");
	}

	@Test
	void aHugeListIsNotComparedWordByWord() {
		String[] before = Stream.iterate(0, (i) -> i + 1)
			.limit(2000)
			.map((i) -> "Item number " + i)
			.toArray(String[]::new);
		List<Passage> after = new ArrayList<>();
		for (int i = 0; i < before.length; i++) {
			after.add(at("a", "Entry of number " + i));
		}
		assertThat(PassageCarrier.names(live("a", before), List.of(), after)).hasSize(2000).doesNotHaveDuplicates();
	}

	static String digest(String text) {
		return Digests.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Passage at(@Nullable String section, String text) {
		return new Passage(section, text);
	}

	private static PassageState live(String section, String... texts) {
		List<LivePassage> live = new ArrayList<>();
		for (String text : texts) {
			live.add(new LivePassage("n" + live.size(), section, text));
		}
		return new PassageState(live, Map.of());
	}

	private static List<String> names(PassageState known, Passage... after) {
		List<Body.Section> sections = Arrays.stream(after)
			.map(Passage::section)
			.distinct()
			.filter((section) -> section != null)
			.map((section) -> new Body.Section(String.valueOf(section), "", 2, "", List.of()))
			.toList();
		return PassageCarrier.names(known, sections, List.of(after));
	}

}
