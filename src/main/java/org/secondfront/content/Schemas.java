package org.secondfront.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.secondfront.vocabulary.PageKind;

/**
 * JSON Schemas of the front matter and of the YAML files, made from the keys that reading
 * follows, so that an editor completes and checks while one types.
 */
public final class Schemas {

	/** The folder within the content directory that the schemas are kept in. */
	public static final String FOLDER = ".schemas";

	private static final String POINT = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?";

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final String PAGE = "([a-z]+/)?" + SLUG;

	private Schemas() {
	}

	/**
	 * All schemas.
	 * @return the text of each by the name of its file
	 */
	public static Map<String, String> all() {
		Map<String, String> schemas = new TreeMap<>();
		for (PageKind kind : List.of(PageKind.TOPIC, PageKind.ARTICLE, PageKind.PERSON, PageKind.PLACE,
				PageKind.TERM)) {
			schemas.put(kind.noun() + ".json",
					document("Front matter of a " + kind.noun(), object(FrontMatter.keys(kind))));
		}
		schemas.put("sources.json", entries(PageKind.SOURCE));
		schemas.put("timeline.json", entries(PageKind.EVENT));
		schemas.put("trails.json", entries(PageKind.TRAIL));
		schemas.put("claims.json", entries(PageKind.CLAIM));
		schemas.put("site.json", document("The site", object(SiteReader.KEYS)));
		return schemas;
	}

	private static String entries(PageKind kind) {
		return document("A file of entries, each a " + kind.noun(),
				schema("type", "array", "items", object(EntryReader.keys(kind))));
	}

	private static String document(String title, Map<String, Object> content) {
		Map<String, Object> schema = schema("$schema", "http://json-schema.org/draft-07/schema#", "title", title);
		schema.putAll(content);
		StringBuilder json = new StringBuilder();
		write(schema, "", json);
		return json.append('\n').toString();
	}

	private static Map<String, Object> schema(Object... members) {
		Map<String, Object> schema = new LinkedHashMap<>();
		for (int i = 0; i < members.length; i += 2) {
			schema.put((String) members[i], members[i + 1]);
		}
		return schema;
	}

	private static Map<String, Object> object(Keys keys) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Keys.Key key : keys.all()) {
			Map<String, Object> property = schema("description", key.meaning());
			Map<String, Object> value = value(key.type());
			property.putAll(key.required() ? value : orNothing(value));
			properties.put(key.name(), property);
		}
		Map<String, Object> object = schema("type", "object", "properties", properties, "additionalProperties", false);
		List<String> required = keys.all().stream().filter(Keys.Key::required).map(Keys.Key::name).toList();
		if (!required.isEmpty()) {
			object.put("required", required);
		}
		return object;
	}

	/** A key that may be left out may also be left empty. */
	private static Map<String, Object> orNothing(Map<String, Object> value) {
		return schema("anyOf", List.of(value, schema("type", "null")));
	}

	private static Map<String, Object> value(ValueType type) {
		if (type instanceof ValueType.Text text) {
			Map<String, Object> schema = scalar();
			if (text.least() > 0) {
				schema.put("minLength", text.least());
				schema.put("maxLength", text.most());
			}
			return schema;
		}
		if (type instanceof ValueType.Word word) {
			return schema("enum", word.words());
		}
		if (type instanceof ValueType.Degrees degrees) {
			return schema("type", "number", "minimum", -degrees.most(), "maximum", degrees.most());
		}
		if (type instanceof ValueType.Address address) {
			return pattern("^(" + String.join("|", address.schemes()) + "):\\S+$");
		}
		if (type instanceof ValueType.Labelled labelled) {
			return schema("type", "object", "additionalProperties", scalar(), "maxProperties", labelled.most());
		}
		if (type instanceof ValueType.Group group) {
			return object(group.keys());
		}
		if (type instanceof ValueType.Groups groups) {
			return schema("type", "array", "items", object(groups.keys()));
		}
		return plain((ValueType.Plain) type);
	}

	private static Map<String, Object> plain(ValueType.Plain type) {
		return switch (type) {
			case TEXTS -> listOf(scalar());
			case SLUG -> slug();
			case SLUGS -> listOf(slug());
			case PAGE -> pattern("^" + PAGE + "(#\\S+)?$");
			case SECTIONS -> listOf(pattern("^" + PAGE + "(#\\S+)?$"));
			case DATE -> orNumber(
					pattern("^(" + POINT + "|" + POINT + "/" + POINT + "|\\.\\./" + POINT + "|" + POINT + "/\\.\\.)$"));
			case DAY -> pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
			case PERIOD -> pattern("^P([0-9]+[YMWD])+$");
			case INTEGER -> schema("type", "integer");
			case FLAG -> schema("type", "boolean");
			case SOURCES -> schema("type", "array", "items",
					schema("anyOf", List.of(pattern("^" + SLUG + "(,.*)?$"), object(EntryReader.CITED))));
			case ACCEPTED ->
				schema("type", "object", "propertyNames", schema("enum", notices()), "additionalProperties", scalar());
		};
	}

	private static List<String> notices() {
		return Arrays.stream(ProblemCode.values())
			.filter((code) -> code.severity() == Severity.NOTICE)
			.map(ProblemCode::code)
			.toList();
	}

	/** Text; what YAML takes for a number or a truth value is text to us as well. */
	private static Map<String, Object> scalar() {
		return schema("type", List.of("string", "number", "boolean"));
	}

	private static Map<String, Object> pattern(String pattern) {
		return schema("type", "string", "pattern", pattern);
	}

	private static Map<String, Object> slug() {
		return orNumber(pattern("^" + SLUG + "$"));
	}

	private static Map<String, Object> orNumber(Map<String, Object> schema) {
		schema.put("type", List.of("string", "integer"));
		return schema;
	}

	private static Map<String, Object> listOf(Map<String, Object> item) {
		return schema("anyOf", List.of(item, schema("type", "array", "items", item, "uniqueItems", true)));
	}

	private static void write(Object value, String indent, StringBuilder json) {
		String inner = indent + "  ";
		if (value instanceof Map<?, ?> map) {
			String[] separator = { "{\n" };
			map.forEach((key, member) -> {
				json.append(separator[0]).append(inner).append(JsonText.quoted((String) key)).append(": ");
				write(member, inner, json);
				separator[0] = ",\n";
			});
			json.append(map.isEmpty() ? "{" : "\n" + indent).append('}');
		}
		else if (value instanceof List<?> list) {
			String[] separator = { "[\n" };
			list.forEach((item) -> {
				json.append(separator[0]).append(inner);
				write(item, inner, json);
				separator[0] = ",\n";
			});
			json.append('\n').append(indent).append(']');
		}
		else {
			json.append((value instanceof String text) ? JsonText.quoted(text) : value);
		}
	}

}
