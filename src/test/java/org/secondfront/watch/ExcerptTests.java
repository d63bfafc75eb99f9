package org.secondfront.watch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	@Test
	void aShortLineIsShownWhole() {
		assertThat(Excerpt.of("title: A", 8)).isEqualTo(new Excerpt("title: A", 7));
	}

	@Test
	void aLongLineIsCutAroundThePlace() {
		Excerpt excerpt = Excerpt.of("a".repeat(500) + "here" + "b".repeat(500), 501);
		assertThat(excerpt.text().substring(excerpt.caret())).startsWith("hereb");
		assertThat(excerpt.text()).startsWith("…a").endsWith("b…").hasSizeLessThan(110);
	}

	@Test
	void noCharacterIsCutInHalf() {
		String line = "😀".repeat(300);
		for (int column = 1; column < 600; column += 7) {
			Excerpt excerpt = Excerpt.of(line, column);
			assertThat(excerpt.text().replace("…", "").replace("😀", "")).isEmpty();
		}
	}

	@Test
	void aPlaceBehindTheEndAndCharactersWithoutWidthAreTaken() {
		assertThat(Excerpt.of("a\tb\u202Ec", 99)).isEqualTo(new Excerpt("a b c", 5));
		assertThat(Excerpt.of("", 1)).isEqualTo(Excerpt.NONE);
	}

}
