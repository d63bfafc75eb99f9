package org.secondfront.content;

import java.util.regex.Pattern;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Gives brackets the meanings that CommonMark does not know: citations and words of other
 * languages.
 */
final class Brackets implements LinkProcessor {

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

	@Override
	public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
		if (info.marker() != null || info.destination() != null) {
			return LinkResult.none();
		}
		if (info.text().startsWith("@")) {
			return LinkResult.replaceWith(new Citation(info.text()), info.afterTextBracket());
		}
		scanner.setPosition(info.afterTextBracket());
		if (scanner.next("{lang=")) {
			Position from = scanner.position();
			scanner.match((c) -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
			String language = scanner.getSource(from, scanner.position()).getContent();
			if (scanner.next('}') && LANGUAGE.matcher(language).matches()) {
				return LinkResult.wrapTextIn(new OtherLanguage(language), scanner.position());
			}
		}
		return LinkResult.none();
	}

}
