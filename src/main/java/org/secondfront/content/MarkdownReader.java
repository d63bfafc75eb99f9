package org.secondfront.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown pages: front matter between two lines of three hyphens, then the text.
 * Immutable and thread-safe.
 */
final class MarkdownReader {

	private static final Pattern FENCE = Pattern.compile("---[ \\t]*\\n");

	private static final Pattern END = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

	private final YamlReader yaml;

	private final BodyReader bodies;

	private final ContentLimits limits;

	MarkdownReader(YamlReader yaml, BodyReader bodies, ContentLimits limits) {
		this.yaml = yaml;
		this.bodies = bodies;
		this.limits = limits;
	}

	/**
	 * Read a page. There is one for every file with a sound name, however bad the file
	 * is, so that what was published from it is not taken for removed.
	 * @param file the file
	 * @param named what its path says
	 * @return the page
	 */
	PageDraft read(InputFile file, PagePaths.Named named) {
		Problems problems = new Problems(file.path(), this.limits.problems());
		SourceText source = TextDecoder.decode(file, problems);
		PageDraft draft = new PageDraft(named.address(), problems, 1,
				(source != null && this.bodies.keepsText()) ? source.text() : "");
		draft.title = named.slug();
		draft.readable = source != null;
		if (source != null) {
			read(source, named, draft);
		}
		return draft;
	}

	/**
	 * Read the front matter alone. What is wrong with it is not reported.
	 * @param file the file
	 * @param named what its path says
	 * @param yaml reads it
	 * @return the page without its text
	 */
	static PageDraft frontOnly(InputFile file, PagePaths.Named named, YamlReader yaml) {
		Problems ignored = new Problems(file.path(), 1);
		PageDraft draft = new PageDraft(named.address(), ignored, 1, "");
		SourceText source = TextDecoder.decode(file, ignored);
		String text = (source != null) ? source.text() : "";
		Matcher fence = FENCE.matcher(text);
		Matcher end = END.matcher(text);
		if (fence.lookingAt() && end.find(fence.end())) {
			front(yaml.read(text.substring(fence.end(), end.start()), 1, ignored), named, draft);
		}
		return draft;
	}

	private void read(SourceText source, PagePaths.Named named, PageDraft draft) {
		String text = source.text();
		Matcher fence = FENCE.matcher(text);
		if (!fence.lookingAt()) {
			draft.problems.add(ProblemCode.NO_FRONT_MATTER, Position.START, "the file does not begin with front matter",
					"begin it with a line “---”, lines “title: …” and “summary: …”, and a line “---”");
			this.bodies.read(draft, source, 0);
			return;
		}
		Matcher end = END.matcher(text);
		if (!end.find(fence.end())) {
			draft.problems.add(ProblemCode.UNCLOSED_FRONT_MATTER, Position.START, "the front matter does not end",
					"put a line “---” between it and the text");
			draft.readable = false;
			return;
		}
		front(this.yaml.read(text.substring(fence.end(), end.start()), 1, draft.problems), named, draft);
		this.bodies.read(draft, source, Math.min(text.length(), end.end() + 1));
	}

	private static void front(@Nullable YamlNode value, PagePaths.Named named, PageDraft draft) {
		if (value instanceof YamlNode.Mapping mapping) {
			draft.title = "";
			FrontMatter.read(mapping, named, draft);
		}
		else if (!draft.problems.hasErrors()) {
			draft.problems.add(ProblemCode.NO_FRONT_MATTER, Position.START, "the front matter has no keys",
					"write “title: …” and “summary: …” there");
		}
	}

	/**
	 * Where the text of a page begins.
	 * @param file the whole file
	 * @return the offset of the first character after the front matter
	 */
	static int bodyStart(String file) {
		Matcher fence = FENCE.matcher(file);
		Matcher end = END.matcher(file);
		boolean front = fence.lookingAt() && end.find(fence.end());
		return front ? Math.min(file.length(), end.end() + 1) : 0;
	}

}
