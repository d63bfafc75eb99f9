package org.secondfront.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "1944, 1944-01-01, 1944-12-31", "June 1944, 1944-06-01, 1944-06-30",
			"6 June 1944, 1944-06-06, 1944-06-06", "'June 6th, 1944', 1944-06-06, 1944-06-06",
			"sept 1939, 1939-09-01, 1939-09-30", "1944-06, 1944-06-01, 1944-06-30",
			"1944-02-29, 1944-02-29, 1944-02-29", "summer 1943, 1943-06-01, 1943-08-31",
			"winter of 1943, 1943-12-01, 1944-02-29", "May 1945, 1945-05-01, 1945-05-31",
			"MARCH 1946, 1946-03-01, 1946-03-31" })
	void aDateIsRead(String text, String first, String last) {
		assertThat(Period.of(text, text).days()).isEqualTo("[" + first + "," + last + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "never", "30 February 1944", "1944-13", "44", "%_'", "19444" })
	void whatIsNoDateIsLeftOpen(String text) {
		assertThat(Period.of(text, text).isOpen()).isTrue();
		assertThat(Period.of(text, text).days()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "what happened between June and August 1944, what happened, June–August 1944",
			"from 1 June to 31 August 1944 in France, in France, 1 June – 31 August 1944",
			"Poland 1939-1945, Poland, 1939–45", "Poland in July 1944, Poland, July 1944", "1944–45 winter, winter, " })
	void aPeriodIsFoundAmongWords(String text, String rest, String words) {
		Period.Found found = Period.in(text).orElseThrow();
		if (words != null) {
			assertThat(found.period().inWords()).isEqualTo(words.replace("1939–45", "1939–1945"));
			assertThat(found.rest()).isEqualTo(rest);
		}
	}

	@Test
	void endsInTheWrongOrderAreExchanged() {
		assertThat(Period.of("1945", "1944").days()).isEqualTo("[1944-01-01,1945-12-31]");
	}

	@Test
	void anEndMayBeOpen() {
		assertThat(Period.of("1945", "").days()).isEqualTo("[1945-01-01,]");
		assertThat(Period.of("", "1945").days()).isEqualTo("[,1945-12-31]");
	}

	@Test
	void wordsHaveNoPeriod() {
		assertThat(Period.in("the second front")).isEmpty();
	}

}
