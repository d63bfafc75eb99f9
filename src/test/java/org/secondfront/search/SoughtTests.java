package org.secondfront.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SoughtTests {

	@Test
	void theIndexAnswersWordsAlone() {
		assertThat(Sought.of("'bridg' & 'convoy'", "")).isEqualTo(new Sought("('bridg' & 'convoy')", ""));
		assertThat(Sought.of("'bridg'", "'itali'")).isEqualTo(new Sought("('bridg')&!('itali')", ""));
	}

	@Test
	void aPhraseIsCheckedInPagesThatHaveItsWords() {
		assertThat(Sought.of("'second' <-> 'front' & 'war'", "'itali'")).isEqualTo(
				new Sought("('second' & 'front' & 'war')&!('itali')", "('second' <-> 'front' & 'war')&!('itali')"));
	}

	@Test
	void whoHasTheWordsOfAnUnwantedPhraseMayBeWantedAllTheSame() {
		assertThat(Sought.of("'war'", "'second' <2> 'front'"))
			.isEqualTo(new Sought("('war')", "('war')&!('second' <2> 'front')"));
	}

	@Test
	void wordsOfNamesAndFrequentWordsHaveMarks() {
		assertThat(Sought.inNames("'red' <-> 'armi' | 'war'", "'itali'").indexed())
			.isEqualTo("('head=red' & 'head=armi' | 'head=war')&!('itali')");
		assertThat(Sought.often("'red'", "").indexed()).isEqualTo("('often=red')");
	}

	@Test
	void aNameIsAnAnswerToo() {
		assertThat(Sought.of("'d' <-> 'day'", "").or("'name=dday'"))
			.isEqualTo(new Sought("(('d' & 'day'))|'name=dday'", "(('d' <-> 'day'))|'name=dday'"));
		assertThat(Sought.of("", "").or("'name=thethe'")).isEqualTo(new Sought("'name=thethe'", ""));
	}

	@Test
	void filtersNarrowWhatIsFoundAndMakeNothingOfNothing() {
		assertThat(Sought.of("'war' | 'peac'", "").and(List.of("'kind=PLACE'")).indexed())
			.isEqualTo("(('war' | 'peac'))&'kind=PLACE'");
		assertThat(Sought.NOTHING.and(List.of("'kind=PLACE'")).isNothing()).isTrue();
	}

}
