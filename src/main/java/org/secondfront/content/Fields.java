package org.secondfront.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;

/**
 * The keys of one mapping, read strictly: a key that is not known, is there twice, is
 * missing or has a value of the wrong type is a problem at its position. A key can only
 * be read as what {@link Keys} say it is.
 */
final class Fields {

	private final YamlNode.Mapping mapping;

	/** The keys it may have; null for any. */
	private final @Nullable Keys keys;

	private final Problems problems;

	private final ScalarReader scalars;

	private final Map<String, YamlNode> values = new LinkedHashMap<>();

	Fields(YamlNode.Mapping mapping, Keys keys, Problems problems) {
		this(mapping, problems, keys);
		keys.all()
			.stream()
			.filter((key) -> key.required() && node(key.name()) == null)
			.forEach((key) -> missing(key.name()));
	}

	private Fields(YamlNode.Mapping mapping, Problems problems, @Nullable Keys keys) {
		this.mapping = mapping;
		this.keys = keys;
		this.problems = problems;
		this.scalars = new ScalarReader(problems);
		mapping.entries().forEach(this::keep);
	}

	private void keep(YamlNode.Entry entry) {
		String key = entry.key().value();
		List<String> known = (this.keys != null) ? this.keys.names() : List.of(key);
		if (!known.contains(key)) {
			this.problems.add(ProblemCode.UNKNOWN_KEY, entry.key().at(), "the key “" + key + "” is not known here",
					Nearest.hint(key, known, "known here: " + String.join(", ", known)));
		}
		else if (this.values.putIfAbsent(key, entry.value()) != null) {
			this.problems.add(ProblemCode.DUPLICATE_KEY, entry.key().at(), "the key “" + key + "” is here twice",
					"keep one of them");
		}
	}

	private void missing(String key) {
		this.problems.add(ProblemCode.MISSING_KEY, at(key), "“" + key + "” is missing", "add a line “" + key + ": …”");
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

	Problems problems() {
		return this.problems;
	}

	Set<String> keys() {
		return this.values.keySet();
	}

	void problem(ProblemCode code, String key, String message, String hint) {
		this.problems.add(code, at(key), message, hint);
	}

	private <T extends ValueType> T type(String key, Class<T> type) {
		return type.cast((this.keys != null) ? this.keys.type(key) : ValueType.TEXT);
	}

	private void require(String key, ValueType type) {
		if (this.keys == null || this.keys.type(key) != type) {
			throw new IllegalArgumentException("'" + key + "' is not declared as " + type);
		}
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
		type(key, ValueType.Text.class);
		YamlNode.Scalar scalar = scalar(key);
		return (scalar != null) ? Blanks.squeeze(scalar.value()) : null;
	}

	/** The text of a key; empty if there is none, which was reported where it must be. */
	String textOrEmpty(String key) {
		String text = text(key);
		return (text != null) ? text : "";
	}

	/**
	 * The text of a label of the editor's own, where nothing is a mistake.
	 * @param label the label
	 * @return its text; empty if there is none, which was reported then
	 */
	String labelledText(String label) {
		if (node(label) == null) {
			missing(label);
		}
		return textOrEmpty(label);
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
		List<YamlNode.Scalar> read = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (YamlNode item : items) {
			YamlNode.Scalar scalar = scalar(item, "“" + key + "”", "a list of single values");
			if (scalar != null && seen.add(scalar.value())) {
				read.add(scalar);
			}
			else if (scalar != null) {
				this.problems.add(ProblemCode.DUPLICATE_ENTRY, scalar.at(), "“" + scalar.value() + "” is here twice",
						"keep one of them");
			}
		}
		return read;
	}

	List<String> texts(String key) {
		require(key, ValueType.Plain.TEXTS);
		return scalars(key).stream().map((scalar) -> Blanks.squeeze(scalar.value())).toList();
	}

	@Nullable Integer integer(String key) {
		return read(key, ValueType.Plain.INTEGER, this.scalars::integer);
	}

	@Nullable HistoricalDate date(String key) {
		return read(key, ValueType.Plain.DATE, this.scalars::date);
	}

	@Nullable LocalDate day(String key) {
		return read(key, ValueType.Plain.DAY, this.scalars::day);
	}

	@Nullable Period period(String key) {
		return read(key, ValueType.Plain.PERIOD, this.scalars::period);
	}

	boolean flag(String key) {
		List<String> words = List.of("true", "false");
		return "true".equals(read(key, ValueType.Plain.FLAG, (name, it) -> this.scalars.word(name, it, words)));
	}

	@Nullable String word(String key) {
		ValueType.Word type = type(key, ValueType.Word.class);
		return read(key, type, (name, it) -> this.scalars.word(name, it, type.words()));
	}

	@Nullable Double degrees(String key) {
		ValueType.Degrees type = type(key, ValueType.Degrees.class);
		return read(key, type, (name, it) -> this.scalars.degrees(name, it, type.most()));
	}

	@Nullable String address(String key) {
		ValueType.Address type = type(key, ValueType.Address.class);
		return read(key, type, (name, it) -> this.scalars.address(name, it, type.schemes()));
	}

	private <T> @Nullable T read(String key, ValueType type, BiFunction<String, YamlNode.Scalar, @Nullable T> reader) {
		require(key, type);
		YamlNode.Scalar scalar = scalar(key);
		return (scalar != null) ? reader.apply(key, scalar) : null;
	}

	/**
	 * The keys below a key.
	 * @param key the key
	 * @return the keys, or null if there are none or something else, which was reported
	 * then
	 */
	@Nullable Fields group(String key) {
		Keys known = type(key, ValueType.Group.class).keys();
		YamlNode.Mapping inner = mapping(node(key), "“" + key + "”", known.names());
		return (inner != null) ? new Fields(inner, known, this.problems) : null;
	}

	/**
	 * Labels of the editor's own below a key, each with a text.
	 * @param key the key
	 * @return the labels as keys, or null as for {@link #group}
	 */
	@Nullable Fields labelled(String key) {
		YamlNode.Mapping inner = mapping(node(key), "“" + key + "”", List.of());
		return (inner != null) ? new Fields(inner, this.problems, null) : null;
	}

	private YamlNode.@Nullable Mapping mapping(@Nullable YamlNode value, String name, List<String> known) {
		if (value == null || value instanceof YamlNode.Mapping) {
			return (YamlNode.Mapping) value;
		}
		this.problems.add(ProblemCode.WRONG_TYPE, value.at(),
				name + " takes keys with values, but here is " + value.noun(),
				known.isEmpty() ? "write key: value" : "known here: " + String.join(", ", known));
		return null;
	}

	/**
	 * A list of groups of keys.
	 * @param key the key
	 * @return the groups that could be read
	 */
	List<Fields> groups(String key) {
		Keys known = type(key, ValueType.Groups.class).keys();
		List<Fields> groups = new ArrayList<>();
		for (YamlNode item : items(key)) {
			YamlNode.Mapping group = mapping(item, "each item of “" + key + "”", known.names());
			if (group != null) {
				groups.add(new Fields(group, known, this.problems));
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
