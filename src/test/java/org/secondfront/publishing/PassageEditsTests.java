package org.secondfront.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.secondfront.citation.NoteFormatter;
import org.secondfront.content.BodyRenderer;
import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Passage;
import org.secondfront.vocabulary.PageKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every article of the reference, edited twenty times at random and published each time:
 * a citation of a passage leads to that passage as it reads by then, or it is told that
 * the passage is gone; never to another.
 */
class PassageEditsTests {

	private static final int EDITS = 20;

	@Test
	void twentyEditsLeadNoCitationAstray() {
		List<List<Passage>> articles = articles();
		List<String> wrong = new ArrayList<>();
		int stayed = 0;
		int kept = 0;
		for (int index = 0; index < articles.size(); index++) {
			List<String> strange = articles.get((index + 1) % articles.size()).stream().map(Passage::text).toList();
			EditedText text = new EditedText(articles.get(index), strange, index);
			text.edit(EDITS);
			wrong.addAll(text.wrong);
			stayed += text.stayed;
			kept += text.kept;
		}
		assertThat(wrong).isEmpty();
		assertThat(articles).hasSizeGreaterThan(20);
		// one edit touches one passage of some thirty: to give up at every edit would be
		// 97 in 100
		assertThat(kept).isGreaterThan(stayed * 995 / 1000);
	}

	private static List<List<Passage>> articles() {
		Content content = new ContentReader(ContentLimits.DEFAULT).read(Path.of("content"), Path.of("seeds"));
		BodyRenderer renderer = new BodyRenderer(content.site(), new NoteFormatter());
		List<List<Passage>> articles = new ArrayList<>();
		content.pages()
			.stream()
			.filter((page) -> page.address().kind() == PageKind.ARTICLE)
			.forEach((page) -> renderer.render(page, (source) -> null, Map.of(), (passages) -> {
				articles.add(passages);
				return IntStream.range(0, passages.size()).mapToObj((number) -> "p-" + number).toList();
			}));
		return articles;
	}

}
