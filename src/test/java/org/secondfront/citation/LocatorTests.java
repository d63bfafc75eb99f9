package org.secondfront.citation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			p. 112       | PAGE      | 112     | p. 112
			112          | PAGE      | 112     | p. 112
			pp. 37-38    | PAGE      | 37–38   | pp. 37–38
			p 5          | PAGE      | 5       | p. 5
			page 5       | PAGE      | 5       | p. 5
			ch. 3        | CHAPTER   | 3       | ch. 3
			no. 424      | NUMBER    | 424     | no. 424
			doc. 12      | DOCUMENT  | 12      | doc. 12
			item 2       | ITEM      | 2       | item 2
			point 4      | NONE      | point 4 | point 4
			appendix B   | NONE      | appendix B | appendix B
			Prologue     | NONE      | Prologue | Prologue
			""")
	void readsWhatIsCounted(String text, Locator.Unit unit, String value, String words) {
		assertThat(Locator.parse(text)).isEqualTo(new Locator(unit, value)).hasToString(words);
	}

}
