package org.secondfront.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.chronology.HistoricalDateException;

/**
 * The keys of one mapping, read strictly: a key that is not known, is there twice, is
 * missing or has a value of the wrong type is a problem at its position.
 */
final class Fields {

	private final YamlNode.Mapping mapping;

	private final Problems problems;

	private final Map<String, YamlNode> values = new LinkedHashMap<>();

	Fields(YamlNode.Mapping mapping, Collection<String> known, Problems problems) {
		this.mapping = mapping;
		this.problems = problems;
		for (YamlNode.Entry entry : mapping.entries()) {
			String key = entry.key().value();
			if (!known.isEmpty() && !known.contains(key)) {
				problems.add(ProblemCode.UNKNOWN_KEY, entry.key().at(), "the key “" + key + "” is not known here",
						Nearest.hint(key, known, "known here: " + String.join(", ", known)));
			}
			else if (this.values.containsKey(key)) {
				problems.add(ProblemCode.DUPLICATE_KEY, entry.key().at(), "the key “" + key + "” is here twice",
						"keep one of them");
			}
			else {
				this.values.put(key, entry.value());
			}
		}
	}

	Position at() {
		return this.mapping.at();
	}

	/**
	 * Where a key's value is, or where the key would stand.
	 * @param key the key
	 * @return the position of its value; that of the mapping if it is not there
	 */
	Position at(String key) {
		YamlNode value = this.values.get(key);
		return (value != null) ? value.at() : this.mapping.at();
	}

	Position keyAt(String key) {
		return this.mapping.entries()
			.stream()
			.map(YamlNode.Entry::key)
			.filter((it) -> it.value().equals(key))
			.map(YamlNode.Scalar::at)
			.findFirst()
			.orElse(at());
	}

	int lastLine() {
		return this.mapping.lastLine();
	}

	Problems problems() {
		return this.problems;
	}

	Set<String> keys() {
		return this.values.keySet();
	}

	void problem(ProblemCode code, String key, String message, String hint) {
		this.problems.add(code, at(key), message, hint);
	}

	@Nullable YamlNode node(String key) {
		YamlNode value = this.values.get(key);
		return (value instanceof YamlNode.Scalar scalar && scalar.isNothing()) ? null : value;
	}

	YamlNode.@Nullable Scalar scalar(String key) {
		YamlNode value = node(key);
		return (value == null) ? null : scalar(value, "“" + key + "”", "a single value");
	}

	private YamlNode.@Nullable Scalar scalar(YamlNode value, String name, String wanted) {
		if (value instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
			return scalar;
		}
		String found = (value instanceof YamlNode.Scalar) ? "nothing" : value.noun();
		this.problems.add(ProblemCode.WRONG_TYPE, value.at(), name + " takes " + wanted + ", but here is " + found,
				"put text that contains “: ” or begins with a special character in quotation marks");
		return null;
	}

	@Nullable String text(String key) {
		YamlNode.Scalar scalar = scalar(key);
		return (scalar != null) ? squeeze(scalar.value()) : null;
	}

	String required(String key) {
		String text = text(key);
		if (text == null) {
			if (node(key) == null) {
				missing(key);
			}
			return "";
		}
		return text;
	}

	void missing(String key) {
		this.problems.add(ProblemCode.MISSING_KEY, at(key), "“" + key + "” is missing", "add a line “" + key + ": …”");
	}

	static String squeeze(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	/**
	 * A list of single values; a single value stands for a list of one.
	 * @param key the key
	 * @return the values, each once
	 */
	List<YamlNode.Scalar> scalars(String key) {
		YamlNode value = node(key);
		List<YamlNode> items = (value == null) ? List.of()
				: (value instanceof YamlNode.Sequence sequence) ? sequence.items() : List.of(value);
		List<YamlNode.Scalar> scalars = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (YamlNode item : items) {
			YamlNode.Scalar scalar = scalar(item, "“" + key + "”", "a list of single values");
			if (scalar != null && seen.add(scalar.value())) {
				scalars.add(scalar);
			}
			else if (scalar != null) {
				this.problems.add(ProblemCode.DUPLICATE_ENTRY, scalar.at(), "“" + scalar.value() + "” is here twice",
						"keep one of them");
			}
		}
		return scalars;
	}

	List<String> texts(String key) {
		return scalars(key).stream().map((scalar) -> squeeze(scalar.value())).toList();
	}

	@Nullable Integer integer(String key) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar == null) {
			return null;
		}
		if (scalar.value().matches("-?[0-9]{1,9}")) {
			return Integer.valueOf(scalar.value());
		}
		this.problems.add(ProblemCode.BAD_NUMBER, scalar.at(),
				"“" + key + "” takes a whole number, but here is “" + scalar.value() + "”", "write it in digits");
		return null;
	}

	@Nullable Double degrees(String key, double most) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar == null) {
			return null;
		}
		if (scalar.value().matches("[-+]?[0-9]{1,3}(\\.[0-9]{1,12})?")
				&& Math.abs(Double.parseDouble(scalar.value())) <= most) {
			return Double.valueOf(scalar.value());
		}
		this.problems.add(ProblemCode.BAD_NUMBER, scalar.at(), "“" + key + "” takes decimal degrees from -" + (int) most
				+ " to " + (int) most + ", but here is “" + scalar.value() + "”", "such as 35.70");
		return null;
	}

	boolean flag(String key) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar != null && !scalar.value().equals("true") && !scalar.value().equals("false")) {
			unknownValue(scalar, key, List.of("true", "false"));
		}
		return scalar != null && scalar.value().equals("true");
	}

	/**
	 * One of several words.
	 * @param key the key
	 * @param words the words it takes
	 * @return the word, or null if there is none or another, which was reported then
	 */
	@Nullable String word(String key, Collection<String> words) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar != null && !words.contains(scalar.value())) {
			unknownValue(scalar, key, words);
			return null;
		}
		return (scalar != null) ? scalar.value() : null;
	}

	private void unknownValue(YamlNode.Scalar scalar, String key, Collection<String> words) {
		this.problems.add(ProblemCode.UNKNOWN_VALUE, scalar.at(),
				"“" + key + "” does not take “" + scalar.value() + "”",
				Nearest.hint(scalar.value(), words, "it takes one of: " + String.join(", ", words)));
	}

	@Nullable HistoricalDate date(String key) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar == null) {
			return null;
		}
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

	@Nullable LocalDate day(String key) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar == null) {
			return null;
		}
		try {
			return LocalDate.parse(scalar.value());
		}
		catch (DateTimeParseException ex) {
			this.problems.add(ProblemCode.BAD_DATE, scalar.at(),
					"“" + key + "” takes a day, but here is “" + scalar.value() + "”", "such as 2026-11-25");
			return null;
		}
	}

	@Nullable Period period(String key) {
		YamlNode.Scalar scalar = scalar(key);
		try {
			Period period = (scalar != null) ? Period.parse(scalar.value()) : null;
			if (period == null || period.toTotalMonths() > 0 || period.getDays() > 0) {
				return period;
			}
		}
		catch (DateTimeParseException ex) {
			// reported below
		}
		problem(ProblemCode.BAD_DATE, key, "“" + key + "” takes a span of time", "such as P2Y for two years");
		return null;
	}

	/**
	 * An absolute address.
	 * @param key the key
	 * @param schemes the schemes it may have
	 * @return the address, or null if there is none or a bad one, which was reported then
	 */
	@Nullable String address(String key, String... schemes) {
		YamlNode.Scalar scalar = scalar(key);
		if (scalar == null || isAddress(scalar.value(), List.of(schemes))) {
			return (scalar != null) ? scalar.value() : null;
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

	/**
	 * The keys below a key.
	 * @param key the key
	 * @param known the keys it may have; empty for any
	 * @return the keys, or null if there are none or something else, which was reported
	 * then
	 */
	@Nullable Fields fields(String key, Collection<String> known) {
		YamlNode value = node(key);
		return (value != null) ? fields(value, "“" + key + "”", known) : null;
	}

	private @Nullable Fields fields(YamlNode value, String name, Collection<String> known) {
		if (value instanceof YamlNode.Mapping inner) {
			return new Fields(inner, known, this.problems);
		}
		this.problems.add(ProblemCode.WRONG_TYPE, value.at(),
				name + " takes keys with values, but here is " + value.noun(),
				known.isEmpty() ? "write key: value" : "known here: " + String.join(", ", known));
		return null;
	}

	/**
	 * A list of groups of keys.
	 * @param key the key
	 * @param known the keys each may have
	 * @return the groups that could be read
	 */
	List<Fields> list(String key, Collection<String> known) {
		List<Fields> groups = new ArrayList<>();
		for (YamlNode item : items(key)) {
			Fields group = fields(item, "each item of “" + key + "”", known);
			if (group != null) {
				groups.add(group);
			}
		}
		return groups;
	}

	List<YamlNode> items(String key) {
		YamlNode value = node(key);
		if (value instanceof YamlNode.Sequence sequence) {
			return sequence.items();
		}
		if (value != null) {
			this.problems.add(ProblemCode.WRONG_TYPE, value.at(),
					"“" + key + "” takes a list, but here is " + value.noun(), "begin each item with “- ”");
		}
		return List.of();
	}

}
