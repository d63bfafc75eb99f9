package org.secondfront.catalogue;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text as search compares it: without accents and case, and with a space for everything
 * that is neither letter nor digit, so that hyphens and dashes part words like any gap.
 * What readers type and what pages say is folded by the same rules.
 */
public final class FoldedText {

	/** What each of the first 128 characters, which most are, becomes. */
	private static final String ASCII = IntStream.range(0, 0x80)
		.mapToObj(
				(letter) -> Character.toString(Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : ' '))
		.collect(Collectors.joining());

	private FoldedText() {
	}

	/**
	 * Fold a text, each of its chars to one char, so that a place in the result is the
	 * same place in the text.
	 * @param text the text; accents that are characters of their own become spaces within
	 * the word, so it had better be in the composed form (NFC)
	 * @return the folded text, as long as the text
	 */
	public static String of(String text) {
		char[] folded = new char[text.length()];
		for (int at = 0; at < folded.length; at++) {
			folded[at] = folded(text, at);
		}
		return new String(folded);
	}

	/**
	 * The composed form of a text, in which a letter and its accent are one character.
	 * @param text the text
	 * @return the text in the form NFC
	 */
	public static String composed(String text) {
		return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static char folded(String text, int at) {
		char letter = text.charAt(at);
		if (letter < 0x80) {
			return ASCII.charAt(letter);
		}
		if (Character.isSurrogate(letter)) {
			// beyond the first plane: letters of scripts that have no case, or pictures
			int point = text.codePointAt(Character.isLowSurrogate(letter) ? Math.max(at - 1, 0) : at);
			return Character.isLetterOrDigit(point) ? letter : ' ';
		}
		return Character.isLetterOrDigit(letter) ? Character.toLowerCase(base(letter)) : ' ';
	}

	private static char base(char letter) {
		return switch (letter) {
			// letters that Unicode does not take apart
			case 'ł' -> 'l';
			case 'Ł' -> 'L';
			case 'ø', 'Ø' -> 'o';
			case 'đ', 'Đ' -> 'd';
			case 'ı' -> 'i';
			default -> Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
		};
	}

}
