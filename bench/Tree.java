import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a tree of content to measure with: {@code java bench/Tree.java DIRECTORY PAGES}.
 * The same number gives the same tree. Of the pages six in ten are articles of about
 * 1,400 words with links, citations, a table and blocks, the others people, places and
 * terms; besides there are a source for every ten pages, an event for every ten and a
 * claim for every twenty.
 */
class Tree {

	private static final String[] WORDS = ("the of and to in that was by for on with as at from had were be not this which it "
			+ "conference army front landing division staff minister promise convoy message offensive coast plan month "
			+ "weather agreement border government delegation president general supply route artillery river railway "
			+ "proposed answered crossed reported refused accepted signed opened reached asked delayed promised recorded "
			+ "eastern western northern early late heavy joint secret public final first second whole large Soviet British "
			+ "American German Polish Allied")
		.split(" ");

	private static final String[] MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December" };

	private final Path content;

	private final int pages;

	private final Random random = new Random(1944);

	private Tree(Path directory, int pages) {
		this.content = directory.resolve("content");
		this.pages = pages;
	}

	public static void main(String[] arguments) throws IOException {
		new Tree(Path.of(arguments[0]), Integer.parseInt(arguments[1])).write();
	}

	private int articles() {
		return this.pages * 6 / 10;
	}

	private int entries() {
		return Math.max(1, this.pages / 10);
	}

	private void write() throws IOException {
		write("site.yaml", """
				title: A reference
				tagline: Made to measure with
				base-address: https://reference.example
				publisher: The editors
				licence:
				  name: CC BY 4.0
				  address: https://creativecommons.org/licenses/by/4.0/
				contact: mailto:editors@reference.example
				lanes:
				  - {key: diplomacy, label: Diplomacy, colour: diplomacy}
				viewpoints:
				  - {key: MOSCOW, label: Moscow, colour: east}
				  - {key: LONDON, label: London, colour: west}
				""");
		for (int topic = 0; topic < 6; topic++) {
			write("topics/topic-" + topic + ".md", head("Topic " + topic)
					+ "order: %d\naccent: red\n---\nThe way in is [here](../articles/topic-%d/article-%d.md).\n"
						.formatted(topic, topic, topic));
		}
		for (int i = 0; i < articles(); i++) {
			write("articles/topic-" + i % 6 + "/article-" + i + ".md", article(i));
		}
		for (int i = 0; i < entries(); i++) {
			write("people/person-" + i + ".md", head("Person " + i) + "sort: Person, %d\nborn: '1880'\ndied: '1963'\n---\n".formatted(i)
					+ paragraph("") + paragraph(""));
			write("places/place-" + i + ".md", head("Place " + i) + "lat: 52.5\nlon: 13.4\n---\n" + paragraph(""));
			write("glossary/term-" + i + ".md", head("Term " + i) + "---\n" + paragraph(""));
		}
		StringBuilder sources = new StringBuilder();
		StringBuilder events = new StringBuilder();
		StringBuilder claims = new StringBuilder();
		for (int i = 0; i < entries(); i++) {
			sources.append("- id: source-%d\n  type: document\n  title: A document %s\n  issued: '1944'\n  URL: https://archive.example/%d\n\n"
				.formatted(i, words(5), i));
			events.append("- id: event-%d\n  when: %s\n  lane: diplomacy\n  title: Event %d\n  summary: %s.\n  treats: article-%d#section-1\n  sources: [source-%d]\n\n"
				.formatted(i, "1944-%02d-%02d".formatted(1 + i % 12, 1 + i % 28), i, words(12), i % articles(), i));
			claims.append("- id: c-%d\n  section: Introduction\n  claim: Claim %d that %s.\n  verdict: supported\n  finding: %s.\n  sources: [source-%d]\n  where: article-%d#section-2\n\n"
				.formatted(i, i, words(8), words(12), i, i % articles()));
		}
		write("sources/sources.yaml", sources.toString());
		write("timeline/1944.yaml", events.toString());
		write("../seeds/claims.yaml", claims.toString());
	}

	private String head(String title) {
		return "---\ntitle: " + title + "\nsummary: " + "What it was and why it matters in words enough to fill the least that a summary may have, and a few.\n";
	}

	private String article(int i) {
		int person = i % entries();
		StringBuilder text = new StringBuilder(head("Article " + i))
			.append("topic: topic-%d\nwhen: '1944'\nwhere: [place-%d]\npeople: [person-%d]\n".formatted(i % 6, person, person))
			.append("related:\n  - to: article-%d\n    as: see-also\n    because: The one follows the other.\n---\n"
				.formatted((i + 1) % articles()));
		for (int section = 0; section < 8; section++) {
			text.append((section == 0) ? "" : "## Section " + section + "\n\n");
			for (int k = 0; k < 3; k++) {
				text.append(paragraph("../"));
			}
		}
		text.append("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nTable: What the figures are. [@source-%d]\n\n".formatted(person));
		text.append("> [!QUOTE]\n> Some words.\n>\n> — Somebody, 1944[@source-%d]\n\n".formatted(person));
		return text.append("> [!MOSCOW] Who asked?\n> One view.\n\n> [!LONDON]\n> Another.\n").toString();
	}

	/** Three sentences with a link, a date and a citation each. */
	private String paragraph(String up) {
		StringBuilder text = new StringBuilder();
		for (int sentence = 0; sentence < 3; sentence++) {
			int n = this.random.nextInt(entries());
			String link = switch (this.random.nextInt(4)) {
				case 0 -> "[Person " + n + "](" + up + "../people/person-" + n + ".md)";
				case 1 -> "[a place](" + up + "../places/place-" + n + ".md)";
				case 2 -> "[a term](" + up + "../glossary/term-" + n + ".md)";
				default -> "[*another* article](" + up + "../articles/topic-" + n % articles() % 6 + "/article-" + n % articles()
						+ ".md#section-" + (1 + n % 7) + ")";
			};
			text.append("On %d %s 1944 %s %s “%s” and %s.[@source-%d, p. %d] ".formatted(1 + n % 28, MONTHS[n % 12], link, words(6),
					words(4), words(5), n, 1 + n % 300));
		}
		return text.toString().strip() + "\n\n";
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append((i == 0) ? "" : " ").append(WORDS[this.random.nextInt(WORDS.length)].toLowerCase(Locale.ROOT));
		}
		return text.toString();
	}

	private void write(String path, String text) throws IOException {
		Path file = this.content.resolve(path).normalize();
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
