package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.secondfront.vocabulary.PageAddress;

/**
 * Finds people who act in a text before they were born or after they died: a sentence
 * that links to somebody as the one who acts, and whose dates are all outside that life.
 * Rather silent than wrong.
 */
final class HistoryReader {

	/** What may stand between the beginning of a sentence and the one who acts in it. */
	private static final Pattern BEFORE = Pattern.compile(
			"(?:\\p{Lu}\\p{Ll}*\\b[^,;:]{0,80}, |(?:In|On|By|At|During|Early in|Late in)(?: (?:the|early|late|spring|summer|autumn|winter|of))*"
					+ "(?: [0-9]{1,2})?(?: \\p{Lu}\\p{Ll}+)? [0-9]{4} )?" + "(?:\\p{Lu}[\\p{L}-]*\\s+){0,3}");

	private static final Pattern POSSESSIVE = Pattern.compile("^(?:[’']s?(?![\\p{L}])|,? ?(?:of|who|whose|that)\\b)");

	/** What was done to somebody, or is thought of what they may do. */
	private static final Pattern NOT_ACTING = Pattern.compile("^,?\\s+(?:(?:was|were|had been|is being)\\s+"
			+ "(?:\\p{Ll}+ly\\s+|never\\s+|not\\s+|still\\s+|then\\s+|soon\\s+|to be\\s+)?\\p{Ll}*(?:ed|en|wn|nt|ught|made|built|put|held|set|told|seen)\\b"
			+ "|(?:is|are|has|have|would|will|might|may|could|should|remains?|appears?|stands?|became)\\b)");

	/** Sentences of what was planned, hoped or done in memory of somebody. */
	private static final Pattern ASIDE = Pattern.compile(
			"posthum|annivers|memorial|commemor|statue|\\bbust\\b|monument|museum|burie|funeral|\\bgrave\\b|\\btomb\\b|\\bdied\\b|\\bdeath\\b|\\bborn\\b"
					+ "|\\b(?:would|will|plan\\w*|forecast|predict\\w*|expect\\w*|hope[ds]?|promis\\w*|fear\\w*|foresaw)\\b"
					+ "|compar|recall|remember|centur|ancest|father|found(?:ed|er)|histor|legend|\\blike\\b|tradition|quot",
			Pattern.CASE_INSENSITIVE);

	private final ParsedBody body;

	private final PageDraft draft;

	private final Lives lives;

	HistoryReader(ParsedBody body, PageDraft draft, Lives lives) {
		this.body = body;
		this.draft = draft;
		this.lives = lives;
	}

	/**
	 * Read what the text says of people.
	 * @param links the links to people, in order
	 */
	void read(List<LinkReader.ToPerson> links) {
		int from = 0;
		while (from < links.size()) {
			Node paragraph = ParsedBody.container(links.get(from).node());
			int to = from + 1;
			while (to < links.size() && ParsedBody.container(links.get(to).node()) == paragraph) {
				to++;
			}
			if (paragraph instanceof Paragraph && !quoted(paragraph)) {
				paragraph(paragraph, links.subList(from, to));
			}
			from = to;
		}
	}

	private static boolean quoted(Node paragraph) {
		return BodyReader.around(paragraph, FootnoteDefinition.class) != null
				|| (paragraph.getParent() instanceof Block.Marked block && block.marker().equals("QUOTE"));
	}

	private void paragraph(Node paragraph, List<LinkReader.ToPerson> links) {
		List<Integer> years = years(this.body.raw(paragraph));
		if (links.stream().anyMatch((link) -> isSuspicious(link.person(), years))) {
			Prose prose = new Prose(this.body, this.draft.path, paragraph);
			List<Integer> bounds = prose.sentences();
			for (int i = 1; i < bounds.size(); i++) {
				sentence(prose, bounds.get(i - 1), bounds.get(i));
			}
		}
	}

	private boolean isSuspicious(PageAddress person, List<Integer> years) {
		Lives.Life life = this.lives.of(person);
		return life != null && years.stream().anyMatch((year) -> !life.isWellWithin(year));
	}

	/** Numbers that may be years: four digits by themselves. */
	private static List<Integer> years(String text) {
		List<Integer> years = new ArrayList<>();
		char[] chars = text.toCharArray();
		int digits = 0;
		for (int i = 0; i <= chars.length; i++) {
			if (i < chars.length && chars[i] >= '0' && chars[i] <= '9') {
				digits++;
				continue;
			}
			if (digits == 4 && (i == 4 || "-/#".indexOf(chars[i - 5]) < 0)) {
				years.add(Integer.parseInt(text, i - 4, i, 10));
			}
			digits = 0;
		}
		return years;
	}

	private void sentence(Prose prose, int from, int to) {
		String text = prose.text();
		for (Prose.LinkedWords link : prose.links()) {
			Lives.Life life = this.lives.of(link.target());
			if (life == null || link.start() < from || link.end() > to
					|| !acts(text.substring(from, link.start()), text.substring(link.end(), to))) {
				continue;
			}
			List<ProseDate> dates = ProseDate.in(text, from, to);
			ProseDate date = dates.stream().filter(ProseDate::point).findFirst().orElse(null);
			if (date != null && dates.stream().noneMatch(life::mayBeIn)
					&& !ASIDE.matcher(text).region(from, to).find()) {
				Lives.report(this.draft.problems, prose.at(date.start()), "“" + date.words() + "”", life.isOver(date),
						life);
			}
		}
	}

	/**
	 * Whether words tell of memory or of plans, so that dates outside a life mean
	 * nothing.
	 * @param text the words
	 */
	static boolean isAside(String text) {
		return ASIDE.matcher(text).find();
	}

	private static boolean acts(String before, String after) {
		return BEFORE.matcher(before).matches() && !POSSESSIVE.matcher(after).find()
				&& !NOT_ACTING.matcher(after).find();
	}

}
