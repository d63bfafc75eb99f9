package org.secondfront.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What was typed, parted into Spring's settings ({@code --server.port=80}) and the rest,
 * the command with its own options. A setting's name has a dot, an option's has none.
 *
 * @param springArguments the settings, as typed
 * @param otherArguments all else, in its order
 */
record Settings(List<String> springArguments, List<String> otherArguments) {

	private static final Pattern SETTING = Pattern.compile("--[A-Za-z][\\w-]*(\\[[^]]*])?(\\.[\\w\\[\\]-]+)+=.*",
			Pattern.DOTALL);

	static Settings of(String... args) {
		List<String> spring = new ArrayList<>();
		List<String> other = new ArrayList<>();
		for (String argument : args) {
			boolean setting = SETTING.matcher(argument).matches() || argument.equals("--debug")
					|| argument.equals("--trace");
			(setting ? spring : other).add(argument);
		}
		return new Settings(List.copyOf(spring), List.copyOf(other));
	}

	/**
	 * The value of a setting for a command that does not start Spring: from the
	 * arguments, the JVM's properties or the environment, in this order.
	 */
	@Nullable String value(String name) {
		String start = "--" + name + "=";
		for (int i = this.springArguments.size() - 1; i >= 0; i--) {
			if (this.springArguments.get(i).startsWith(start)) {
				return this.springArguments.get(i).substring(start.length());
			}
		}
		String property = System.getProperty(name);
		return (property != null) ? property
				: System.getenv(name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_'));
	}

	/**
	 * The content directory.
	 */
	Path content() {
		String content = value("secondfront.content");
		return Path.of((content != null) ? content : "content");
	}

}
