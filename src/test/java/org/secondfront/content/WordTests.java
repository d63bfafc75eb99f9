package org.secondfront.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Slugs}, {@link Nearest}, {@link Sentences}, {@link PagePaths} and
 * {@link Citation}.
 */
class WordTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Date            | the-date
			L’été & the “end”   | lete-the-end
			Mikołajczyk's share | mikolajczyks-share
			 --a--b--           | a-b
			Дата                | ''
			100 %               | 100
			""")
	void slugComesNearTheText(String text, String slug) {
		assertThat(Slugs.of(text)).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "a,true", "a-1,true", "-a,false", "a-,false", "a--b,false", "A,false", "a_b,false", "é,false",
			"'',false" })
	void slugIsKnown(String text, boolean slug) {
		assertThat(Slugs.isSlug(text)).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "MOSKOW,MOSCOW", "moscow,", "teh,", "churchill,winston-churchill", "LODNON,LONDON", "x,", "''," })
	void nearestIsFound(String word, String nearest) {
		assertThat(Nearest.of(word, List.of("LONDON", "MOSCOW", "winston-churchill"))).isEqualTo(nearest);
	}

	@Test
	void nearestOfEquallyNearIsTheFirstInTheAlphabet() {
		assertThat(Nearest.of("cat", List.of("rat", "bat", "hat"))).isEqualTo("bat");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			One. Two is here. Three.           | 6  | Two is here.
			One. Two is here. Three.           | 0  | One.
			He met W. Averell Harriman. He left. | 12 | He met W. Averell Harriman.
			Mr. Churchill, vol. 2, spoke. Then  | 20 | Mr. Churchill, vol. 2, spoke.
			The U.S. Army came. Then           | 10 | The U.S. Army came.
			“Is it so?” he asked. Yes.         | 14 | “Is it so?” he asked.
			no end                             | 3  | no end
			""")
	void sentenceIsFoundAroundAPlace(String text, int offset, String sentence) {
		assertThat(Sentences.around(text, offset)).isEqualTo(sentence);
	}

	@Test
	void sentenceEndsWithItsLine() {
		assertThat(Sentences.around("A heading\nA sentence.\n", 12)).isEqualTo("A sentence.");
		assertThat(Sentences.around("", 0)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "content/articles/a/b.md,c.md,content/articles/a/c.md",
			"content/articles/a/b.md,../../people/c.md,content/people/c.md",
			"content/people/b.md,./c.md,content/people/c.md", "content/people/b.md,../../c.md,",
			"content/people/b.md,../../content/people/c.md," })
	void relativePathIsFollowed(String from, String relative, String path) {
		assertThat(PagePaths.resolve(from, relative)).isEqualTo(path);
		if (path != null) {
			assertThat(PagePaths.resolve(from, PagePaths.relative(from, path))).isEqualTo(path);
		}
	}

	@ParameterizedTest
	@CsvSource({ "content/articles/a/b.md,articles/b", "content/articles/b.md,", "content/articles/a/c/b.md,",
			"content/people/b.md,people/b", "content/sources/b.md,", "content/events/b.md,", "content/b.md,",
			"content/people/b.txt," })
	void pathNamesItsPage(String path, String address) {
		assertThat(PagePaths.named(path).map((named) -> named.address().toString()).orElse(null)).isEqualTo(address);
	}

	@Test
	void citationHasSourcesWithLocators() {
		Citation citation = new Citation("@a, p. 112; 140; @b-c;\n@d, vol. 2, no. 93");
		assertThat(citation.fault()).isNull();
		assertThat(citation.items()).containsExactly(new Citation.Item("a", List.of("p. 112", "140")),
				new Citation.Item("b-c", List.of()), new Citation.Item("d", List.of("vol. 2, no. 93")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			@a;
			@a; ; @b
			@a; 14
			@a,
			@
			@a p. 14
			""")
	void citationWithAFaultSaysWhich(String text) {
		assertThat(new Citation(text).fault()).isNotBlank();
	}

}
