package org.secondfront.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the history checks must not complain of.
 */
class HistoryTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "In March 1946 STALIN answered.", "In 1956 Khrushchev denounced STALIN.",
			"STALIN’s papers were opened in 1992.", "STALIN was reburied in October 1961.",
			"A monument to STALIN was unveiled in 2010.", "STALIN (1878–1953) met him.",
			"STALIN expected that by 1970 all would be well.", "STALIN ruled from 1924 to 1953.",
			"In *Generalissimo: a life* (2004) STALIN acts alone.", "STALIN sent 1954 tanks.",
			"STALIN said: “In 1984 we shall meet.”", "In 2004, in a book on STALIN, he doubts it.",
			"The 1812 campaign was what STALIN meant.", "As STALIN had it, 1812 came again.",
			"STALIN kept it, and in 1941 and 1960 it was shown.", "He met STALIN. In 1960 he recalled it." })
	void soberSentenceIsNotAccused(String sentence) {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "\n"
				+ sentence.replace("STALIN", "[Stalin](../../people/joseph-stalin.md)") + "\n");
		assertThat(tree.content().problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The leaders’ conference opened on 28 November, as the leaders had agreed.",
			"The conference of the leaders lasted until 1 December 1943.",
			"The leaders met for the conference in November 1943, and on 30 November 1943 in the legation.",
			"The leaders’ conference, called in November, is in the report of 2 February 1944.",
			"Nobody was there on 30 November 1943." })
	void otherDatesOfASectionAreNotTheEvents(String sentence) {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace("content/timeline/1943.yaml", "title: The conference opens",
				"title: The leaders’ conference opens");
		tree.replace(SampleTree.ARTICLE, "## After", sentence + "\n\n## After");
		assertThat(tree.content().problems()).isEmpty();
	}

	@Test
	void eventInMemoryOfSomebodyIsNotTheirs() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace("content/timeline/1943.yaml", "when: 1943-11-28", "when: 2010-09-28")
			.replace("content/timeline/1943.yaml", "title: The conference opens", "title: A monument is unveiled");
		assertThat(tree.content().problems()).isEmpty();
	}

	@Test
	void wrongClaimWithANoteOrAcceptedIsNotReported() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace("seeds/claims.yaml", "verdict: supported", "verdict: wrong");
		String article = tree.read(SampleTree.ARTICLE);
		tree.replace(SampleTree.ARTICLE, "## After", "> [!NOTE]\n> It was not so.\n\n## After");
		assertThat(tree.content().problems()).isEmpty();
		tree.write(SampleTree.ARTICLE, article);
		tree.replace("seeds/claims.yaml", "topic: tehran",
				"topic: tehran\n  accept:\n    wrong-claim-unmarked: the section says so");
		assertThat(tree.content().problems()).isEmpty();
	}

	@Test
	void wrongClaimThatTheSectionLinksToIsNotReported() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace("seeds/claims.yaml", "verdict: supported", "verdict: wrong")
			.replace(SampleTree.ARTICLE, "## After",
					"It is [often said otherwise](../../../seeds/claims.yaml#a-001).\n\n## After");
		assertThat(tree.content().problems()).isEmpty();
	}

	@Test
	void checkFindsWhatReadingFinds() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE)
				+ "\n<b>x</b> [@nobody] [y](gone.md)\n\nIn 1960 [Stalin](../../people/joseph-stalin.md) asked.\n");
		Content content = tree.content();
		Findings findings = new ContentReader(ContentLimits.DEFAULT).check(tree.file("content"), tree.file("seeds"));
		assertThat(findings.problems()).hasSizeGreaterThan(3).isEqualTo(content.problems());
		assertThat(findings.pages()).isEqualTo(content.pages().size());
	}

}
