package org.secondfront.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The colours of the style sheets can be read as text on both grounds, in both themes, by
 * WCAG 2.2 AA.
 */
class ColourTests {

	private static final double LEAST = 4.5;

	private static final Pattern PAIR = Pattern.compile(
			"(?:\\[data-(?:accent|verdict)=\"(\\w+)\"\\] \\{ )?--(\\w+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

	@Test
	void everyColourOfTextCanBeReadOnBothGroundsInBothThemes() throws IOException {
		Map<String, String[]> colours = colours();
		assertThat(colours).containsKeys("paper", "sheet", "ink", "soft", "west", "east", "diplomacy", "accent ochre",
				"accent teal", "accent blue", "accent red", "accent violet", "accent green", "verdict supported");
		List<String> failures = new ArrayList<>();
		colours.forEach((name, pair) -> {
			for (String ground : List.of("paper", "sheet")) {
				for (int theme = 0; theme < 2; theme++) {
					double contrast = contrast(pair[theme], colours.getOrDefault(ground, pair)[theme]);
					if (!List.of("paper", "sheet", "rule").contains(name) && contrast < LEAST) {
						failures.add("%s on %s, %s: %.2f".formatted(name, ground, (theme == 0) ? "light" : "dark",
								contrast));
					}
				}
			}
		});
		assertThat(failures).isEmpty();
	}

	@Test
	void contrastIsThatOfWcag() {
		assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
		assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
	}

	private static Map<String, String[]> colours() throws IOException {
		Map<String, String[]> colours = new LinkedHashMap<>();
		for (String file : List.of("base.css", "parts.css")) {
			Matcher pair = PAIR.matcher(Files.readString(Path.of("src/main/resources/static/css", file)));
			while (pair.find()) {
				String name = (pair.group(1) != null) ? pair.group(2) + " " + pair.group(1) : pair.group(2);
				colours.put(name, new String[] { pair.group(3), pair.group(4) });
			}
		}
		return colours;
	}

	private static double contrast(String one, String other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(String colour) {
		return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
	}

	private static double channel(String colour, int at) {
		double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
