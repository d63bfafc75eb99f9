package org.secondfront.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource({ "Lwów, lwow", "Mikołajczyk, mikolajczyk", "İsmet İnönü, ismet inonu", "Québec, quebec", "Львів, львів",
			"Ёлка, елка", "D-Day, d day", "Molotov–Ribbentrop, molotov ribbentrop", "‘Uncle  Joe’, uncle joe",
			"%_', ''" })
	void accentsCaseAndSignsDoNotMatter(String text, String normalised) {
		assertThat(NormalisedTitle.of(text)).isEqualTo(NormalisedTitle.of(normalised));
		assertThat(FoldedText.of(text)).hasSameSizeAs(text);
	}

	@Test
	void whatIsFoldedIsPlain() {
		assertThat(NormalisedTitle.of("Lwów")).isEqualTo("lwow");
		assertThat(FoldedText.of("a\u0000b\uD83D\uDE00c\uD800")).isEqualTo("a b  c ");
		assertThat(NormalisedTitle.key("The D-Day Landings")).isEqualTo("ddaylandings");
	}

	@ParameterizedTest
	@CsvSource({ "molotov, molotow", "zhukov, schukow", "zhukov, zukov", "vyshinsky, wischinski", "churchill, churchil",
			"rokossovsky, rokossowski", "mikolajczyk, mikolajczik" })
	void spellingsOfANameSoundAlike(String one, String other) {
		assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
	}

}
