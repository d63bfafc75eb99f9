package org.secondfront.search;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	private static final String LONG = "One two three. ".repeat(30)
			+ "Then the bridge at Remagen, of all bridges, was taken. " + "And so it went on. ".repeat(30);

	@Test
	void wholeWordsAreTakenAroundThoseThatWereLookedFor() {
		String shown = shown(Snippet.of(LONG, Set.of(93, 95)));
		assertThat(shown).contains("Then the [bridge] at [Remagen], of all bridges")
			.startsWith("… ")
			.endsWith(" …")
			.hasSizeLessThan(260);
		assertThat(LONG).contains(shown.replaceAll("[\\[\\]…]", "").strip());
	}

	@Test
	void aBlockIsNotLeft() {
		assertThat(shown(Snippet.of("First block.\nSecond block here.\nThird.", Set.of(3))))
			.isEqualTo("[Second] block here.");
	}

	@Test
	void theBrowserIsToldWhichOfTheSameWordsIsMeant() {
		assertThat(Snippet.of(LONG, Set.of(95)).fragment()).isEqualTo("text=bridge%20at-,Remagen");
		assertThat(Snippet.of("Lend-Lease & more, as Lend-Lease was", Set.of(1)).fragment()).isEqualTo("text=Lend");
		assertThat(Snippet.of("a co-author, said", Set.of(4)).fragment()).isEqualTo("text=said");
	}

	@Test
	void nothingIsMarkedWhereNothingWasFound() {
		Snippet snippet = Snippet.of("Some words.\nMore.", Set.of());
		assertThat(shown(snippet)).isEqualTo("Some words.");
		assertThat(snippet.fragment()).isEmpty();
	}

	private static String shown(Snippet snippet) {
		return snippet.lead() + snippet.marks()
			.stream()
			.map((mark) -> "[" + mark.words() + "]" + mark.after())
			.collect(Collectors.joining());
	}

}
