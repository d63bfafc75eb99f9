package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.secondfront.catalogue.PassageState;
import org.secondfront.catalogue.PassageState.LivePassage;
import org.secondfront.content.Body;
import org.secondfront.content.Passage;

/**
 * A text that is edited at random and published after each edit. It knows which passage
 * is which, so that it can tell whether a name still stands for what it stood for.
 */
final class EditedText {

	private final Random random;

	private final List<String> strange;

	private final List<Piece> pieces = new ArrayList<>();

	private final Map<String, List<String>> former = new HashMap<>();

	/** What each name was given for. */
	private final Map<String, Integer> meant = new HashMap<>();

	private PassageState published = PassageState.NONE;

	private int identities;

	private int edits;

	/** Names that stood for something else after an edit. */
	final List<String> wrong = new ArrayList<>();

	/**
	 * How many passages there were after all edits, of those that had been there before.
	 */
	int stayed;

	/** How many of these had kept their name. */
	int kept;

	/**
	 * A passage with all that has become of it.
	 */
	private static final class Piece {

		private String section;

		private String text;

		private final Set<Integer> identities = new HashSet<>();

		private Piece(String section, String text, int identity) {
			this.section = section;
			this.text = text;
			this.identities.add(identity);
		}

	}

	EditedText(List<Passage> passages, List<String> strange, long seed) {
		this.random = new Random(seed);
		this.strange = strange;
		passages.forEach((passage) -> this.pieces
			.add(new Piece(String.valueOf(passage.section()), passage.text(), this.identities++)));
		publish();
	}

	void edit(int times) {
		for (int time = 0; time < times; time++) {
			Piece piece = any();
			switch (this.random.nextInt(11)) {
				case 0 -> piece.text = word(piece.text, "altogether");
				case 1 -> piece.text = word(piece.text, "1947");
				case 2 -> piece.text = withoutSentence(piece.text);
				case 3 -> piece.text = piece.text + " " + sentence(any(this.strange));
				case 4 -> piece.text = sentence(any(this.strange)) + " " + piece.text;
				case 5 ->
					Collections.swap(this.pieces, this.pieces.indexOf(piece), this.random.nextInt(this.pieces.size()));
				case 6 -> piece.section = any().section;
				case 7 -> remove(piece);
				case 8 -> this.pieces.add(this.random.nextInt(this.pieces.size()),
						new Piece(piece.section, any(this.strange), this.identities++));
				case 9 -> split(piece);
				default -> merge(piece);
			}
			this.edits++;
			publish();
		}
	}

	private void publish() {
		List<Passage> passages = this.pieces.stream().map((piece) -> new Passage(piece.section, piece.text)).toList();
		List<Body.Section> sections = this.pieces.stream()
			.map((piece) -> piece.section)
			.distinct()
			.map((section) -> new Body.Section(section, section, 2, "", List.of()))
			.toList();
		Map<Integer, String> before = new HashMap<>();
		this.published.live().forEach((live) -> before.put(this.meant.getOrDefault(live.name(), -1), live.name()));
		List<String> names = PassageCarrier.names(this.published, sections, passages);
		List<LivePassage> live = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			Piece piece = this.pieces.get(i);
			live.add(new LivePassage(names.get(i), piece.section, piece.text));
			judge(names.get(i), piece, before);
			List<String> same = this.former.computeIfAbsent(PassageCarrierTests.digest(piece.text),
					(digest) -> new ArrayList<>());
			same.remove(names.get(i));
			same.add(0, names.get(i));
		}
		this.published = new PassageState(live, this.former);
	}

	private void judge(String name, Piece piece, Map<Integer, String> before) {
		Integer meant = this.meant.get(name);
		if (meant == null) {
			this.meant.put(name, piece.identities.iterator().next());
		}
		else if (!piece.identities.contains(meant)) {
			this.wrong.add("%s after %d edits: %s".formatted(name, this.edits, piece.text));
		}
		if (piece.identities.stream().anyMatch(before::containsKey)) {
			this.stayed++;
			this.kept += (meant != null) ? 1 : 0;
		}
	}

	private Piece any() {
		return this.pieces.get(this.random.nextInt(this.pieces.size()));
	}

	private String any(List<String> texts) {
		return texts.get(this.random.nextInt(texts.size()));
	}

	private String word(String text, String by) {
		String[] words = text.split(" ", -1);
		words[this.random.nextInt(words.length)] = by;
		return String.join(" ", words);
	}

	private static String sentence(String text) {
		return text.split("(?<=[.!?]) ", -1)[0];
	}

	private String withoutSentence(String text) {
		List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?]) ", -1)));
		if (sentences.size() > 1) {
			sentences.remove(this.random.nextInt(sentences.size()));
		}
		return String.join(" ", sentences);
	}

	private void remove(Piece piece) {
		if (this.pieces.size() > 3) {
			this.pieces.remove(piece);
		}
	}

	private void split(Piece piece) {
		String[] sentences = piece.text.split("(?<=[.!?]) ", 2);
		if (sentences.length == 2) {
			Piece second = new Piece(piece.section, sentences[1], 0);
			second.identities.clear();
			second.identities.addAll(piece.identities);
			piece.text = sentences[0];
			this.pieces.add(this.pieces.indexOf(piece) + 1, second);
		}
	}

	private void merge(Piece piece) {
		int next = this.pieces.indexOf(piece) + 1;
		if (next < this.pieces.size()) {
			Piece second = this.pieces.remove(next);
			piece.text = piece.text + " " + second.text;
			piece.identities.addAll(second.identities);
		}
	}

}
