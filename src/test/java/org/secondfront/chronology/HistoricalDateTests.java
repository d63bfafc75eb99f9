package org.secondfront.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HistoricalDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1944-06-06                 | 6 June 1944
			1944-06                    | June 1944
			1944                       | 1944
			0862                       | 862
			1944-06~                   | about June 1944
			1944~                      | about 1944
			1944-06-06~                | about 6 June 1944
			1944?                      | 1944 (uncertain)
			1944-06-06?                | 6 June 1944 (uncertain)
			1944%                      | about 1944 (uncertain)
			1943-11-28/1943-12-01      | 28 November – 1 December 1943
			1945-02-04/1945-02-11      | 4–11 February 1945
			1944-06/1944-08            | June–August 1944
			1941/1945                  | 1941–1945
			1941-06-22/1945-05-09      | 22 June 1941 – 9 May 1945
			1943-12/1944-06            | December 1943 – June 1944
			1944-06-06/1944-08         | 6 June – August 1944
			1944/1944-06               | 1944 – June 1944
			1941~/1945                 | about 1941 – 1945
			1944-06-06/1944-06-06      | 6 June 1944
			../1941-06-22              | until 22 June 1941
			1945-05-08/..              | from 8 May 1945
			1945~/..                   | from about 1945
			""")
	void isSaidInWords(String edtf, String words) {
		assertThat(HistoricalDate.parse(edtf).inWords()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1944-06-06            | 1944-06-06 | 1944-06-06
			1944-06               | 1944-06-01 | 1944-06-30
			1944-02               | 1944-02-01 | 1944-02-29
			1943-02               | 1943-02-01 | 1943-02-28
			1944                  | 1944-01-01 | 1944-12-31
			1943-11-28/1943-12-01 | 1943-11-28 | 1943-12-01
			1941/1945             | 1941-01-01 | 1945-12-31
			../1941-06-22         |            | 1941-06-22
			1945-05-08/..         | 1945-05-08 |
			""")
	void spansDays(String edtf, LocalDate earliest, LocalDate latest) {
		assertThat(HistoricalDate.parse(edtf).earliest()).isEqualTo(earliest);
		assertThat(HistoricalDate.parse(edtf).latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1944-13                | 5
			1944-00                | 5
			1944-02-30             | 8
			1943-02-29             | 8
			1944-06-00             | 8
			0000                   | 0
			1945-05-09/1941-06-22  | 11
			1944-06-06/1944-13-01  | 16
			../..                  | 0
			'1944 '                | 4
			1944-6-6               | 6
			1944-06-06T10:00       | 10
			June 1944              | 0
			44                     | 1
			""")
	void saysWhereARefusedTextGoesWrong(String text, int offset) {
		assertThatExceptionOfType(HistoricalDateException.class).isThrownBy(() -> HistoricalDate.parse(text))
			.satisfies((ex) -> assertThat(ex.offset()).isEqualTo(offset))
			.satisfies((ex) -> assertThat(ex.getMessage()).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/", "1944/", "/1944", "1944//1945", "..", "1944-21", "1944-06-06-06", "19444",
			"-1944", "194x", "1944~?", "~1944", "1944/1945/1946", "[1944]", "1944..1945", "１９４４", "1944‑06", "nineteen",
			"1944-06-06?~/1945", "y1944" })
	void refusesEverythingElse(String text) {
		assertThatExceptionOfType(HistoricalDateException.class).isThrownBy(() -> HistoricalDate.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1943-11-28/1943-12-01 | 1943
			1941/1945             | 1941–45
			1899/1901             | 1899–1901
			1999/2004             | 1999–2004
			1901/1909             | 1901–09
			../1941-06-22         | until 1941
			1945-05-08/..         | from 1945
			""")
	void saysYears(String edtf, String years) {
		assertThat(HistoricalDate.parse(edtf).years()).isEqualTo(years);
	}

	@ParameterizedTest
	@CsvSource({ "1944-06-06,1944-06-06", "1944~,1944", "1943-11-28/1943-12-01?,1943-11-28/1943-12-01",
			"../1941-06-22,../1941-06-22" })
	void givesMachinesAnInterval(String edtf, String interval) {
		assertThat(HistoricalDate.parse(edtf).isoInterval()).isEqualTo(interval);
	}

	@Test
	void overlapsWhenADayIsShared() {
		HistoricalDate tehran = HistoricalDate.parse("1943-11-28/1943-12-01");
		assertThat(tehran.overlaps(HistoricalDate.parse("1943-12"))).isTrue();
		assertThat(tehran.overlaps(HistoricalDate.parse("1943-12-02"))).isFalse();
		assertThat(tehran.overlaps(HistoricalDate.parse("1943-12-02/.."))).isFalse();
		assertThat(tehran.overlaps(HistoricalDate.parse("../1943-11-28"))).isTrue();
		assertThat(tehran.contains(LocalDate.of(1943, 11, 30))).isTrue();
		assertThat(tehran.contains(LocalDate.of(1943, 12, 2))).isFalse();
	}

	@Test
	void isOrderedByBeginningThenByEnd() {
		List<HistoricalDate> ordered = List
			.of("../1941-06-22", "1941", "1944-06", "1944-06-06", "1944-06-06/..", "1945")
			.stream()
			.map(HistoricalDate::parse)
			.toList();
		// June begins before its sixth day
		assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
	}

	@Test
	void survivesBeingWrittenAndReadAgain() {
		Random random = new Random(1944);
		for (int round = 0; round < 1000; round++) {
			String text = randomPoint(random, 1000) + (random.nextBoolean() ? "" : "/" + randomPoint(random, 3000));
			HistoricalDate date = HistoricalDate.parse(text);
			assertThat(date.edtf()).isEqualTo(text);
			assertThat(HistoricalDate.parse(date.edtf())).isEqualTo(date).hasSameHashCodeAs(date);
		}
	}

	private static String randomPoint(Random random, int from) {
		String year = String.format(Locale.ROOT, "%04d", from + random.nextInt(1000));
		String month = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(12));
		String day = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
		String precision = List.of(year, year + month, year + month + day).get(random.nextInt(3));
		return precision + List.of("", "~", "?", "%").get(random.nextInt(4));
	}

}
