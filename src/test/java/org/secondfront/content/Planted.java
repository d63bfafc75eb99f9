package org.secondfront.content;

import java.util.function.Consumer;

/**
 * A mistake planted into the sample tree. In the text that is put in, ‹ marks the
 * offending character.
 *
 * @param code the code of the problem it makes
 * @param also codes of other problems that follow from it, parted by blanks
 * @param file the file the problem is in
 * @param plant plants it, with the mark
 */
record Planted(ProblemCode code, String also, String file, Consumer<SampleTree> plant) {

	static final String MARK = "‹";

	/** In place of some text of the sample. */
	static Planted in(String file, ProblemCode code, String text, String by) {
		return new Planted(code, "", file, (tree) -> tree.replace(file, text, by));
	}

	/** In the front matter of the article. */
	static Planted front(ProblemCode code, String text, String by) {
		return in(SampleTree.ARTICLE, code, text, by);
	}

	/** At the end of the article's text. */
	static Planted text(ProblemCode code, String markdown) {
		return new Planted(code, "", SampleTree.ARTICLE,
				(tree) -> tree.write(SampleTree.ARTICLE, tree.read(SampleTree.ARTICLE) + "\n" + markdown));
	}

	/** A whole file. */
	static Planted file(String file, ProblemCode code, String text) {
		return new Planted(code, "", file, (tree) -> tree.write(file, text));
	}

	Planted and(String codes) {
		return new Planted(this.code, codes, this.file, this.plant);
	}

	@Override
	public String toString() {
		return this.code.code() + " in " + this.file;
	}

}
