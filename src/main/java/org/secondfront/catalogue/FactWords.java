package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates and numbers in a text, in its order.
 *
 * @param dates the dates, such as {@code 6 June 1944}, {@code May} or {@code 1944}
 * @param numbers the other numbers, in digits or in words
 */
record FactWords(List<String> dates, List<String> numbers) {

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

	private static final Pattern DATE = Pattern.compile(
			"(?:\\b\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s)?\\b" + MONTH + "\\b(?:\\s\\d{1,2}\\b,?)?(?:\\s\\d{3,4}\\b)?"
					+ "|\\b1\\d{3}(?:\\s?[–-]\\s?\\d{2,4})?\\b(?![,.]\\d)|\\b20\\d\\d\\b(?![,.]\\d)");

	private static final Pattern NUMBER = Pattern
		.compile("\\d+(?:[,.]\\d+)*|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
				+ "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
				+ "|dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|twice)\\b");

	static FactWords of(List<String> blocks) {
		List<String> dates = new ArrayList<>();
		List<String> numbers = new ArrayList<>();
		for (String block : blocks) {
			Matcher date = DATE.matcher(block);
			StringBuilder rest = new StringBuilder();
			while (date.find()) {
				dates.add(date.group().replaceAll("[\\s,]+", " ").strip());
				date.appendReplacement(rest, " ");
			}
			date.appendTail(rest);
			Matcher number = NUMBER.matcher(rest);
			while (number.find()) {
				numbers.add(number.group());
			}
		}
		return new FactWords(dates, numbers);
	}

}
