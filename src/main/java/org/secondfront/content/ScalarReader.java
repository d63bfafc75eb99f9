package org.secondfront.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.chronology.HistoricalDateException;

/**
 * Reads single values by their type. What cannot be read is null, and reported.
 */
final class ScalarReader {

	private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

	private static final Pattern DEGREES = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{1,12})?");

	private final Problems problems;

	ScalarReader(Problems problems) {
		this.problems = problems;
	}

	@Nullable Integer integer(String key, YamlNode.Scalar scalar) {
		if (INTEGER.matcher(scalar.value()).matches()) {
			return Integer.valueOf(scalar.value());
		}
		this.problems.add(ProblemCode.BAD_NUMBER, scalar.at(),
				"“" + key + "” takes a whole number, but here is “" + scalar.value() + "”", "write it in digits");
		return null;
	}

	@Nullable Double degrees(String key, YamlNode.Scalar scalar, int most) {
		if (DEGREES.matcher(scalar.value()).matches() && Math.abs(Double.parseDouble(scalar.value())) <= most) {
			return Double.valueOf(scalar.value());
		}
		this.problems.add(ProblemCode.BAD_NUMBER, scalar.at(), "“" + key + "” takes decimal degrees from -" + most
				+ " to " + most + ", but here is “" + scalar.value() + "”", "such as 35.70");
		return null;
	}

	@Nullable String word(String key, YamlNode.Scalar scalar, Collection<String> words) {
		if (words.contains(scalar.value())) {
			return scalar.value();
		}
		this.problems.add(ProblemCode.UNKNOWN_VALUE, scalar.at(),
				"“" + key + "” does not take “" + scalar.value() + "”",
				Nearest.hint(scalar.value(), words, "it takes one of: " + String.join(", ", words)));
		return null;
	}

	@Nullable HistoricalDate date(String key, YamlNode.Scalar scalar) {
		try {
			return HistoricalDate.parse(scalar.value());
		}
		catch (HistoricalDateException ex) {
			this.problems.add(ProblemCode.BAD_DATE, scalar.at(),
					"“" + key + "” takes a date, but here is “" + scalar.value() + "”: " + ex.getMessage(),
					"such as 1944-06-06, 1944-06, 1944, 1943-11-28/1943-12-01, 1944-06~ or 1944?");
			return null;
		}
	}

	@Nullable LocalDate day(String key, YamlNode.Scalar scalar) {
		try {
			return LocalDate.parse(scalar.value());
		}
		catch (DateTimeParseException ex) {
			this.problems.add(ProblemCode.BAD_DATE, scalar.at(),
					"“" + key + "” takes a day, but here is “" + scalar.value() + "”", "such as 2026-11-25");
			return null;
		}
	}

	@Nullable Period period(String key, YamlNode.Scalar scalar) {
		try {
			Period period = Period.parse(scalar.value());
			if (period.toTotalMonths() > 0 || period.getDays() > 0) {
				return period;
			}
		}
		catch (DateTimeParseException ex) {
			// reported below
		}
		this.problems.add(ProblemCode.BAD_DATE, scalar.at(), "“" + key + "” takes a span of time",
				"such as P2Y for two years");
		return null;
	}

	@Nullable String address(String key, YamlNode.Scalar scalar, List<String> schemes) {
		if (isAddress(scalar.value(), schemes)) {
			return scalar.value();
		}
		this.problems.add(ProblemCode.BAD_ADDRESS, scalar.at(),
				"“" + key + "” takes an address, but here is “" + scalar.value() + "”",
				"begin it with " + String.join(": or ", schemes) + ": and encode blanks as %20");
		return null;
	}

	private static boolean isAddress(String text, List<String> schemes) {
		try {
			URI uri = new URI(text);
			boolean complete = "mailto".equals(uri.getScheme()) ? text.indexOf('@') > 0 : uri.getHost() != null;
			return uri.getScheme() != null && schemes.contains(uri.getScheme()) && complete;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
