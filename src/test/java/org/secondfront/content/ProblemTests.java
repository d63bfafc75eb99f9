package org.secondfront.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondfront.content.Planted.file;
import static org.secondfront.content.Planted.front;
import static org.secondfront.content.Planted.in;
import static org.secondfront.content.Planted.text;

/**
 * One planted mistake or more for each {@link ProblemCode}: it is found, at the offending
 * character, and nothing else is.
 */
class ProblemTests {

	private static final String BOOKS = "content/sources/books.yaml";

	private static final String EVENTS = "content/timeline/1943.yaml";

	private static final String CLAIMS = "seeds/claims.yaml";

	private static final String OVERLORD = "content/articles/tehran/operation-overlord.md";

	@TempDir
	private Path directory;

	static Stream<Planted> mistakes() {
		return Stream.of(files(), keys(), values(), references(), blocks(), charts(), words(), history())
			.flatMap(List::stream);
	}

	private static List<Planted> files() {
		return List.of(file("content/articles/stray.md", ProblemCode.STRAY_FILE, "‹a"),
				file("content/sources/more.yml", ProblemCode.STRAY_FILE, "‹- id: x"),
				file("content/people/Stalin.md", ProblemCode.BAD_SLUG, "‹---"),
				front(ProblemCode.BYTE_ORDER_MARK, "---\ntitle: The", "\uFEFF‹---\ntitle: The"),
				front(ProblemCode.NUL_BYTE, "leaders met in", "leaders ‹\0met in").and("orphan-page"),
				front(ProblemCode.NO_FRONT_MATTER, "---\ntitle: The", "‹title: The")
					.and("orphan-page skipped-heading-level duplicate-anchor"),
				front(ProblemCode.NO_FRONT_MATTER, SampleTreeText.FRONT, "‹---\n---\n").and("orphan-page"),
				front(ProblemCode.UNCLOSED_FRONT_MATTER, "reviewed: 2026-11-25\n---\n", "").and("at 1:1 orphan-page"));
	}

	private static List<Planted> keys() {
		return List.of(front(ProblemCode.UNKNOWN_KEY, "spellings:", "‹speling:"),
				front(ProblemCode.UNKNOWN_KEY, "    as: led-to", "    as: led-to\n    ‹becuase: x"),
				in(BOOKS, ProblemCode.UNKNOWN_KEY, "  publisher:", "  ‹publsher:"),
				front(ProblemCode.DUPLICATE_KEY, "position: 1", "position: 1\n‹position: 2"),
				front(ProblemCode.MISSING_KEY, "title: The Tehran Conference\n", "‹"),
				front(ProblemCode.MISSING_KEY, "topic: tehran\n", "").and("at 2:1"),
				front(ProblemCode.MISSING_KEY, "    because: The leaders fixed the month of the landing here.\n", "")
					.and("at 19:5"),
				in(BOOKS, ProblemCode.MISSING_KEY, "- id: rees-2008\n  type", "- ‹type").and("unknown-source"),
				in("content/topics/tehran.md", ProblemCode.MISSING_KEY, "order: 1\n", "").and("at 2:1"),
				in("content/site.yaml", ProblemCode.MISSING_KEY, "publisher: The editors\n", "").and("at 1:1"),
				front(ProblemCode.WRONG_TYPE, "title: The Tehran Conference", "title: ‹[The Tehran Conference]"),
				front(ProblemCode.WRONG_TYPE, "where: [tehran]", "where: [‹[tehran]]"),
				front(ProblemCode.WRONG_TYPE,
						"  Present: Stalin, Roosevelt and Churchill\n  Settled: The month of Overlord\n",
						"  ‹- Present\n"),
				in(EVENTS, ProblemCode.WRONG_TYPE, "  summary: The three leaders meet.", "  summary: ‹{a: b}"),
				file(BOOKS, ProblemCode.WRONG_TYPE, "‹rees-2008: book\n").and("none"),
				front(ProblemCode.YAML_SYNTAX, "title: The Tehran Conference", "title: Tehran‹: the conference")
					.and("none"),
				front(ProblemCode.YAML_FEATURE, "where: [tehran]", "where: ‹&a [tehran]").and("none"),
				front(ProblemCode.YAML_FEATURE, "where: [tehran]", "where: ‹*a").and("none"),
				front(ProblemCode.YAML_FEATURE, "where: [tehran]", "where: ‹!!set [tehran]").and("none"));
	}

	private static List<Planted> values() {
		return List.of(front(ProblemCode.UNKNOWN_VALUE, "as: led-to", "as: ‹lead-to"),
				front(ProblemCode.UNKNOWN_VALUE, "position: 1", "status: ‹drafted"),
				in(CLAIMS, ProblemCode.UNKNOWN_VALUE, "verdict: supported", "verdict: ‹suported"),
				in(BOOKS, ProblemCode.UNKNOWN_VALUE, "type: book", "type: ‹boook"),
				front(ProblemCode.BAD_DATE, "when: 1943-11-28/1943-12-01", "when: ‹1943-13"),
				front(ProblemCode.BAD_DATE, "reviewed: 2026-11-25", "reviewed: ‹25 November"),
				in("content/site.yaml", ProblemCode.BAD_DATE, "review-period: P2Y", "review-period: ‹2 years"),
				front(ProblemCode.BAD_NUMBER, "position: 1", "position: ‹first"),
				in("content/places/tehran.md", ProblemCode.BAD_NUMBER, "lat: 35.70", "lat: ‹135.70"),
				front(ProblemCode.BAD_ADDRESS, "https://encyclopedia.example/tehran", "‹encyclopedia.example/tehran"),
				in(BOOKS, ProblemCode.BAD_ADDRESS, "URL: https", "URL: ‹javascript"),
				front(ProblemCode.BAD_SLUG, "[eureka-conference]", "[‹Eureka]"),
				in(BOOKS, ProblemCode.BAD_SLUG, "id: rees-2008", "id: ‹Rees_2008").and("none"),
				front(ProblemCode.DUPLICATE_ENTRY, "where: [tehran]", "where: [tehran, ‹tehran]"),
				front(ProblemCode.SUMMARY_LENGTH,
						"summary: From 28 November to 1 December 1943 Stalin, Roosevelt and Churchill met and fixed the month of Overlord.",
						"summary: ‹They met."),
				front(ProblemCode.TOO_MANY_FACTS, "  Present: Stalin",
						"  ‹A: a\n  B: b\n  C: c\n  D: d\n  E: e\n  Present: Stalin"),
				front(ProblemCode.NOT_A_SENTENCE, "because: The leaders fixed the month of the landing here.",
						"because: ‹the month"),
				front(ProblemCode.TOPIC_FOLDER, "topic: tehran", "topic: ‹yalta"),
				front(ProblemCode.UNKNOWN_CODE, "position: 1", "accept:\n  ‹dead-ends: it is short"),
				front(ProblemCode.NOT_A_NOTICE, "position: 1", "accept:\n  ‹raw-html: I like it"),
				in(EVENTS, ProblemCode.UNKNOWN_LANE, "lane: diplomacy", "lane: ‹diplomatic"),
				front(ProblemCode.DUPLICATE_ALIAS, "[eureka-conference]", "[‹operation-overlord]"),
				in(OVERLORD, ProblemCode.DUPLICATE_ALIAS, "topic: tehran",
						"topic: tehran\naliases: [‹operation-overlord]"),
				new Planted(ProblemCode.DUPLICATE_SLUG, "twice", BOOKS,
						(tree) -> tree.replace(BOOKS, "- id: minutes-1943",
								"‹- id: minutes-1943\n  type: report\n  title: Twice\n\n- id: minutes-1943")));
	}

	private static List<Planted> references() {
		return List.of(
				front(ProblemCode.UNKNOWN_PERSON, "people: [joseph-stalin]", "people: [joseph-stalin, ‹churchill]"),
				front(ProblemCode.UNKNOWN_PLACE, "where: [tehran]", "where: [‹teheran]"),
				in(EVENTS, ProblemCode.UNKNOWN_TOPIC, "topic: tehran", "topic: ‹teheran"),
				text(ProblemCode.UNKNOWN_SOURCE, "More.[@rees-2008, p. 1; ‹@ress-2008, p. 3]"),
				in(EVENTS, ProblemCode.UNKNOWN_SOURCE, "- rees-2008, p. 14", "- ‹rees-2009, p. 14"),
				text(ProblemCode.UNKNOWN_PAGE, "See [it](‹../../people/josef-stalin.md)."),
				text(ProblemCode.UNKNOWN_PAGE, "See [it](‹../yalta/operation-overlord.md)."),
				front(ProblemCode.UNKNOWN_PAGE, "to: operation-overlord", "to: ‹joseph-stalin"),
				front(ProblemCode.UNKNOWN_PAGE, "to: operation-overlord", "to: ‹peple/joseph-stalin"),
				in("content/trails/first.yaml", ProblemCode.UNKNOWN_PAGE, "page: topics/tehran",
						"page: ‹topics/teheran"),
				text(ProblemCode.UNKNOWN_ANCHOR, "See [it](operation-overlord.md#‹the-landings)."),
				text(ProblemCode.UNKNOWN_ANCHOR, "See [it](#‹the-data)."),
				in(EVENTS, ProblemCode.UNKNOWN_ANCHOR, "tehran-conference#the-date", "tehran-conference#‹date"),
				new Planted(ProblemCode.LINK_TO_DRAFT, "draft", SampleTree.ARTICLE,
						(tree) -> tree.replace(SampleTree.ARTICLE, "to: operation-overlord", "to: ‹operation-overlord")
							.replace(OVERLORD, "topic: tehran", "topic: tehran\nstatus: draft")),
				text(ProblemCode.ABSOLUTE_LINK, "See [it](‹/people/joseph-stalin)."),
				text(ProblemCode.LINK_OUTSIDE, "See [it](‹../../../README.md)."),
				text(ProblemCode.NOT_A_PAGE, "See [it](‹../../sources/books.yaml)."),
				text(ProblemCode.NOT_A_PAGE, "See [it](‹../../sources/books.yaml#rees-2008)."),
				text(ProblemCode.NOT_A_PAGE, "See [it](‹../../../seeds/claims.yaml)."),
				text(ProblemCode.UNKNOWN_PAGE, "See [it](‹../../../seeds/claims.yaml#a-002)."),
				text(ProblemCode.UNKNOWN_PAGE, "See [it](‹../../timeline/1944.yaml#tehran-opens)."),
				text(ProblemCode.FORBIDDEN_SCHEME, "See [it](‹javascript:alert(1))."),
				text(ProblemCode.FORBIDDEN_SCHEME, "See [it](‹data:text/html,x)."),
				text(ProblemCode.BAD_ADDRESS, "See [it](‹https:example.org)."),
				front(ProblemCode.SELF_RELATION, "to: operation-overlord", "to: ‹tehran-conference"),
				front(ProblemCode.REPEATED_RELATION, "reviewed:",
						"  - to: ‹operation-overlord\n    as: see-also\n    because: Twice.\nreviewed:"),
				new Planted(ProblemCode.RELATION_AT_BOTH_ENDS, "", SampleTree.ARTICLE, (tree) -> tree
					.replace(SampleTree.ARTICLE, "to: operation-overlord", "to: ‹operation-overlord")
					.replace(OVERLORD, "topic: tehran",
							"topic: tehran\nrelated:\n  - to: tehran-conference\n    as: came-out-of\n    because: It did.")),
				file("content/glossary/alone.md", ProblemCode.ORPHAN_PAGE,
						"‹---\ntitle: Alone\nsummary: A term that no page speaks of, with a summary that is as long as a summary has to be to pass.\n---\nSee [it](second-front.md).\n"),
				in("content/places/tehran.md", ProblemCode.DEAD_END,
						"[The conference](../articles/tehran/tehran-conference.md)", "It")
					.and("at 1:1 unlinked"),
				in(BOOKS, ProblemCode.UNUSED_SOURCE, "- id: minutes-1943",
						"‹- id: unused\n  type: book\n  title: Unused\n\n- id: minutes-1943"));
	}

	private static List<Planted> blocks() {
		return List.of(text(ProblemCode.LEVEL_ONE_HEADING, "‹# Title"),
				text(ProblemCode.SKIPPED_HEADING_LEVEL, "‹#### Deep"), text(ProblemCode.NESTED_HEADING, "> ‹## Quoted"),
				text(ProblemCode.EMPTY_HEADING, "‹##"), text(ProblemCode.DUPLICATE_ANCHOR, "‹## The date"),
				text(ProblemCode.DUPLICATE_ANCHOR, "## Other {#‹after}"),
				text(ProblemCode.BAD_ANCHOR, "## Other {#‹The_End}"), text(ProblemCode.BAD_ANCHOR, "‹## Дата"),
				text(ProblemCode.BAD_ANCHOR, "## Other {#‹note-1}"),
				text(ProblemCode.UNKNOWN_BLOCK, "> ‹[!NOTES] Title\n> Text."),
				text(ProblemCode.UNKNOWN_BLOCK, "> ‹[!note] Title\n> Text."),
				text(ProblemCode.MISPLACED_BLOCK, "> [!NOTE]\n> Text.\n>\n> ‹[!DISPUTED]\n> Text."),
				text(ProblemCode.MISPLACED_BLOCK, "- item\n\n  > ‹[!NOTE]\n  > Text."),
				text(ProblemCode.BLOCK_TITLE, "> ‹[!NOTE] A *fine* title\n> Text."),
				text(ProblemCode.BLOCK_TITLE, "> ‹[!QUOTE] Title\n> Words.\n>\n> — Stalin, 1943.[@rees-2008, p. 1]"),
				text(ProblemCode.EMPTY_BLOCK, "> ‹[!NOTE] Title"),
				text(ProblemCode.LONE_VIEWPOINT, "> ‹[!MOSCOW] A question?\n> Text."),
				text(ProblemCode.REPEATED_VIEWPOINT, "> [!MOSCOW] A question?\n> Text.\n\n> ‹[!MOSCOW]\n> Text."),
				text(ProblemCode.VIEWPOINTS_WITHOUT_QUESTION, "> ‹[!MOSCOW]\n> Text.\n\n> [!LONDON]\n> Text."),
				text(ProblemCode.QUOTE_WITHOUT_SPEAKER, "> ‹[!QUOTE]\n> Words.[@rees-2008, p. 1]"),
				text(ProblemCode.QUOTE_WITHOUT_CITATION, "> ‹[!QUOTE]\n> Words.\n>\n> — Stalin, 1943"),
				text(ProblemCode.RECALL_WITHOUT_ANSWER, "> ‹[!RECALL]\n> When?"),
				text(ProblemCode.STRAY_CAPTION, "Text.\n\n‹Table: What the figures are."),
				text(ProblemCode.TABLE_WITHOUT_CAPTION, "‹| a | b |\n|---|---|\n| 1 | 2 |"),
				front(ProblemCode.EMPTY_BODY, SampleTreeText.BODY, "").and("at 1:1 orphan-page unknown-anchor"));
	}

	private static List<Planted> charts() {
		String table = "\n\n| When | Men |\n|---|---|\n| May | 1,200 |\n| June | 5–6 |\n\nTable: Men, in 1944.\n";
		return List.of(text(ProblemCode.CHART_WITHOUT_TABLE, "‹```chart\ntitle: Men\ncolumns: Men\n```\n\nText."),
				text(ProblemCode.CHART_WITHOUT_TABLE, "- One\n\n  ‹```chart\n  title: Men\n  columns: Men\n  ```"),
				text(ProblemCode.BAD_CHART, "‹```chart\ncolumns: Men\nleave-out: June\n```" + table),
				text(ProblemCode.BAD_CHART, "‹```chart\ntitle: Men\nleave-out: June\n```" + table),
				text(ProblemCode.BAD_CHART,
						"```chart\ntitle: Men\ncolumns: Men\n‹colour: east\nleave-out: June\n```" + table),
				text(ProblemCode.BAD_CHART,
						"```chart\ntitle: Men\n‹title: Women\ncolumns: Men\nleave-out: June\n```" + table),
				text(ProblemCode.BAD_CHART,
						"```chart\ntitle: Men\ncolumns: Men\ncolours: ‹pink\nleave-out: June\n```" + table),
				text(ProblemCode.UNKNOWN_COLUMN, "```chart\ntitle: Men\ncolumns: ‹Man\nleave-out: June\n```" + table),
				text(ProblemCode.UNKNOWN_ROW,
						"```chart\ntitle: Men\ncolumns: Men\nleave-out: June; ‹July\n```" + table),
				text(ProblemCode.NO_FIGURES, "```chart\ntitle: Men\ncolumns: ‹When\n```" + table),
				text(ProblemCode.SEVERAL_FIGURES,
						"```chart\ntitle: Men\ncolumns: Men\n```" + table.replace("| 5", "| ‹5")));
	}

	private static List<Planted> words() {
		return List.of(text(ProblemCode.RAW_HTML, "A ‹<b>bold</b> word.").and("twice"),
				text(ProblemCode.RAW_HTML, "‹<script>x</script>"),
				text(ProblemCode.BAD_CITATION, "Text.‹[@rees-2008, p. 1; ]"),
				text(ProblemCode.BAD_CITATION, "Text.‹[@rees-2008; 4]").and("book-without-locator"),
				text(ProblemCode.BAD_CITATION, "Text.‹[@rees-2008 p. 4]"),
				text(ProblemCode.BAD_CITATION, "Text.[‹@Rees]"),
				text(ProblemCode.MISPLACED_NOTE, "## Heading‹[@rees-2008, p. 1]"),
				text(ProblemCode.BROKEN_LINK, "See [it[@rees-2008, p. 1]‹](operation-overlord.md)."),
				text(ProblemCode.MISPLACED_NOTE, "Text.[^a]\n\n[^a]: Note.‹[^b]\n\n[^b]: Other.")
					.and("unused-footnote"),
				text(ProblemCode.BAD_LANGUAGE, "The city [Тегеран]‹{lang=русский}."),
				text(ProblemCode.UNDEFINED_FOOTNOTE, "Text.‹[^whem]"),
				text(ProblemCode.UNUSED_FOOTNOTE, "‹[^other]: A note."),
				text(ProblemCode.DUPLICATE_FOOTNOTE, "‹[^when]: Another."),
				text(ProblemCode.MISSING_IMAGE, "![A map](‹../../images/map.png)"),
				text(ProblemCode.IMAGE_WITHOUT_TEXT, "‹![](../../images/map.png)").and("missing-image"));
	}

	private static List<Planted> history() {
		return List.of(text(ProblemCode.BOOK_WITHOUT_LOCATOR, "More.[@minutes-1943; ‹@rees-2008]"),
				new Planted(ProblemCode.WEAK_ALONE, "", SampleTree.ARTICLE,
						(tree) -> tree.replace(BOOKS, "note: Minutes", "weak: true")
							.replace(SampleTree.ARTICLE, ".[^when]", ".‹[^when]")),
				text(ProblemCode.ACTS_AFTER_DEATH,
						"On ‹6 June 1954 [Stalin](../../people/joseph-stalin.md) asked once more."),
				text(ProblemCode.ACTS_AFTER_DEATH,
						"[Stalin](../../people/joseph-stalin.md) opened it himself in *a* place in\n‹May 1953."),
				text(ProblemCode.ACTS_BEFORE_BIRTH,
						"In ‹1844 [Stalin](../../people/joseph-stalin.md) came to the capital."),
				new Planted(ProblemCode.ACTS_AFTER_DEATH, "", EVENTS,
						(tree) -> tree.replace(EVENTS, "when: 1943-11-28", "when: 1954-11-28")
							.replace(EVENTS, "[joseph-stalin]", "[‹joseph-stalin]")),
				new Planted(ProblemCode.EVENT_DATED_OTHERWISE, "", SampleTree.ARTICLE,
						(tree) -> tree
							.replace(EVENTS, "title: The conference opens", "title: The leaders’ conference opens")
							.replace(SampleTree.ARTICLE, "## After",
									"The conference of the leaders opened on ‹30 November 1943.\n\n## After")),
				new Planted(ProblemCode.WRONG_CLAIM_UNMARKED, "", SampleTree.ARTICLE,
						(tree) -> tree.replace(CLAIMS, "verdict: supported", "verdict: wrong")
							.replace(SampleTree.ARTICLE, "## The date", "‹## The date")));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void mistakeIsFoundWhereItIs(Planted planted) {
		SampleTree tree = new SampleTree(this.directory);
		planted.plant().accept(tree);
		Position at = unmark(tree, planted);
		List<Problem> problems = tree.content().problems();
		assertThat(problems)
			.extracting((problem) -> problem.severity() + " " + problem.code() + " " + problem.file() + ":"
					+ problem.line() + ":" + problem.column())
			.contains(planted.code().severity() + " " + planted.code().code() + " " + planted.file() + ":" + at.line()
					+ ":" + at.column());
		Set<String> expected = new TreeSet<>(Arrays.asList(planted.also().split(" ")));
		expected.add(planted.code().code());
		assertThat(problems).extracting(Problem::code).isSubsetOf(expected);
		assertThat(problems).noneMatch((problem) -> problem.message().isBlank() || problem.hint().isBlank());
	}

	private static Position unmark(SampleTree tree, Planted planted) {
		for (String word : planted.also().split(" ")) {
			if (word.matches("\\d+:\\d+")) {
				String[] parts = word.split(":");
				return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
			}
		}
		String marked = tree.read(planted.file());
		int offset = marked.indexOf(Planted.MARK);
		assertThat(offset).isNotNegative();
		tree.write(planted.file(), marked.replace(Planted.MARK, "").getBytes(StandardCharsets.UTF_8));
		int mark = marked.startsWith("\uFEFF") ? 1 : 0;
		return new SourceText(marked.substring(mark)).at(offset - mark);
	}

	@Test
	void everyCodeIsPlantedSomewhere() {
		Set<ProblemCode> planted = mistakes().map(Planted::code).collect(Collectors.toSet());
		planted.addAll(FileMistakeTests.mistakes().map(FileMistakeTests.Mistake::code).toList());
		assertThat(planted).containsExactlyInAnyOrder(ProblemCode.values());
	}

	@Test
	void hintNamesTheFileAndTheIdOfAnEntry() {
		SampleTree tree = new SampleTree(this.directory);
		tree.replace(SampleTree.ARTICLE, "## After", "See [it](../../timeline/1944.yaml#tehran-opens).\n\n## After");
		assertThat(tree.content().problems()).extracting(Problem::hint)
			.containsExactly("did you mean “../../timeline/1943.yaml#tehran-opens”?");
	}

	@Test
	void hintNamesTheNearest() {
		SampleTree tree = new SampleTree(this.directory);
		tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE)
				+ "\n[a](operation-overlord.md#the-landings) [b](../../people/josef-stalin.md)[@ress-2008]\n");
		assertThat(tree.content().problems()).extracting(Problem::hint)
			.containsExactly("did you mean “the-landing”?", "did you mean “../../people/joseph-stalin.md”?",
					"did you mean “rees-2008”?");
	}

}
