package org.secondfront.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "second front | \"second\" \"front\" | ''", "\"second front\" | \"second front\" | ''",
					"D-Day | \"d day\" | ''", "Molotov–Ribbentrop | \"molotov\" \"ribbentrop\" | ''",
					"landing -Italy | \"landing\" | \"italy\"",
					"landing -\"southern France\" -Italy | \"landing\" | \"southern france\" or \"italy\"",
					"landing OR invasion | \"landing\" or \"invasion\" | ''", "OR or landing or or | \"landing\" | ''",
					"a OR -b | \"a\" | \"b\"", "Nixon -- Kissinger | \"nixon\" \"kissinger\" | ''",
					"--drop table; select * | \"drop\" \"table\" \"select\" | ''",
					"European Union Select Committee | \"european\" \"union\" \"select\" \"committee\" | ''",
					"Lwów “Mikołajczyk” | \"lwow\" \"mikolajczyk\" | ''", "Stalin’s | \"stalin s\" | ''",
					"\"open | \"open\" | ''", "% _ ' \\ | '' | ''", "-only -minus | '' | \"only\" or \"minus\"" })
	void isTakenApart(String text, String wanted, String unwanted) {
		Typed typed = Typed.of(text);
		assertThat(typed.wanted()).isEqualTo(wanted);
		assertThat(typed.unwanted()).isEqualTo(unwanted);
		assertThat(typed.shortened()).isFalse();
	}

	@Test
	void tooMuchIsCutAndSaidToBe() {
		Typed characters = Typed.of("x".repeat(10_000));
		assertThat(characters.shortened()).isTrue();
		assertThat(characters.shown()).hasSize(Typed.LONGEST);
		Typed words = Typed.of("a b c d e f g h i j k l m n o p q r s");
		assertThat(words.shortened()).isTrue();
		assertThat(words.words()).hasSize(Typed.MOST_WORDS);
		String pictures = "\uD83D\uDE00".repeat(300);
		assertThat(Typed.of(pictures).shown()).isEqualTo("\uD83D\uDE00".repeat(Typed.LONGEST / 2));
	}

	@Test
	void whatCannotBeShownIsAGap() {
		assertThat(Typed.of("yalta\u0000\u202Epoland\uD800").shown()).isEqualTo("yalta poland");
		assertThat(Typed.of(" The  D-Day Landings ").key()).isEqualTo("ddaylandings");
	}

}
