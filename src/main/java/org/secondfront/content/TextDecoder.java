package org.secondfront.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text, strictly.
 */
final class TextDecoder {

	private TextDecoder() {
	}

	/**
	 * Decode a file.
	 * @param file the file
	 * @param problems where to report what is wrong
	 * @return its text without a byte order mark, or null if it is not UTF-8 or has a NUL
	 * byte, which was reported then
	 */
	static @Nullable SourceText decode(InputFile file, Problems problems) {
		String quick = new String(file.bytes(), StandardCharsets.UTF_8);
		return (quick.indexOf('\uFFFD') < 0) ? text(quick, problems) : strictly(file, problems);
	}

	/** What is not UTF-8 was replaced, or the replacement stood there before. */
	private static @Nullable SourceText strictly(InputFile file, Problems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(file.bytes());
		CharBuffer out = CharBuffer.allocate(file.bytes().length + 1);
		CoderResult result = decoder.decode(in, out, true);
		String text = out.flip().toString();
		if (result.isError()) {
			SourceText before = new SourceText(text);
			problems.add(ProblemCode.NOT_UTF_8, before.at(before.text().length()), "the bytes here are not UTF-8",
					"save the file as UTF-8");
			return null;
		}
		return text(text, problems);
	}

	private static @Nullable SourceText text(String decoded, Problems problems) {
		String text = decoded;
		if (text.startsWith("\uFEFF")) {
			problems.add(ProblemCode.BYTE_ORDER_MARK, Position.START, "the file begins with a byte order mark",
					"save it as UTF-8 without one");
			text = text.substring(1);
		}
		SourceText source = new SourceText(text);
		int nul = source.text().indexOf('\0');
		if (nul >= 0) {
			problems.add(ProblemCode.NUL_BYTE, source.at(nul), "here is a NUL byte", "remove it");
			return null;
		}
		return source;
	}

}
