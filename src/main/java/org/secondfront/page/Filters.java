package org.secondfront.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.util.UriUtils;

/**
 * Makes the filters of a list, each choice keeping what the others have chosen.
 */
public final class Filters {

	private final String path;

	private final Map<String, String> chosen = new LinkedHashMap<>();

	/**
	 * Begin with what is chosen.
	 * @param path the path of the list
	 * @param chosen what each parameter is set to; empty where it is left open
	 */
	public Filters(String path, Map<String, String> chosen) {
		this.path = path;
		this.chosen.putAll(chosen);
	}

	/**
	 * Make a filter.
	 * @param label what it goes by
	 * @param parameter the parameter that it sets
	 * @param all what it is called to leave it open
	 * @param choices the labels of its values, by value
	 * @return the filter
	 */
	public Filter of(String label, String parameter, String all, Map<String, String> choices) {
		List<Filter.Choice> made = new ArrayList<>();
		made.add(choice(parameter, "", all));
		choices.forEach((value, words) -> made.add(choice(parameter, value, words)));
		return new Filter(label, made);
	}

	private Filter.Choice choice(String parameter, String value, String label) {
		Map<String, String> wanted = new LinkedHashMap<>(this.chosen);
		wanted.replace(parameter, value);
		return new Filter.Choice(label, address(this.path, wanted),
				value.equals(this.chosen.getOrDefault(parameter, "")));
	}

	/**
	 * The address of a list that is narrowed down.
	 * @param path the path of the list
	 * @param chosen what each parameter is set to; empty where it is left open
	 * @return path and query
	 */
	public static String address(String path, Map<String, String> chosen) {
		StringBuilder address = new StringBuilder(path);
		chosen.forEach((name, value) -> {
			if (!value.isEmpty()) {
				address.append((address.length() == path.length()) ? '?' : '&')
					.append(name)
					.append('=')
					.append(UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		});
		return address.toString();
	}

}
