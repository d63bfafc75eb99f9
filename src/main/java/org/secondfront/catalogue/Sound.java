package org.secondfront.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a word sounds, roughly: the same for spellings of a name that differ by the
 * language that spells it, such as {@code Zhukov}, {@code Joukov} and {@code Schukow}.
 */
public final class Sound {

	/** Longer clusters come first, so that none hides a longer one. */
	private static final Map<String, String> CLUSTERS = new LinkedHashMap<>();

	static {
		for (String cluster : new String[] { "shch", "tsch", "tch" }) {
			CLUSTERS.put(cluster, "c");
		}
		for (String cluster : new String[] { "sch", "sh", "sz", "zh", "ts", "tz", "z" }) {
			CLUSTERS.put(cluster, "s");
		}
		for (String cluster : new String[] { "cz", "ch" }) {
			CLUSTERS.put(cluster, "c");
		}
		CLUSTERS.put("kh", "h");
		CLUSTERS.put("ph", "v");
		CLUSTERS.put("th", "t");
		CLUSTERS.put("ck", "k");
		CLUSTERS.put("ou", "u");
		CLUSTERS.put("x", "ks");
		CLUSTERS.put("w", "v");
		CLUSTERS.put("f", "v");
		CLUSTERS.put("y", "i");
		CLUSTERS.put("j", "i");
		CLUSTERS.put("q", "k");
		CLUSTERS.put("c", "k");
	}

	private Sound() {
	}

	/**
	 * The sound of a word.
	 * @param word the word, folded
	 * @return its sound, in a few letters; never empty for a word that is not
	 */
	public static String of(String word) {
		StringBuilder sound = new StringBuilder();
		int at = 0;
		while (at < word.length()) {
			String rest = word.substring(at);
			Map.Entry<String, String> cluster = CLUSTERS.entrySet()
				.stream()
				.filter((one) -> rest.startsWith(one.getKey()))
				.findFirst()
				.orElse(Map.entry(rest.substring(0, 1), rest.substring(0, 1)));
			String letters = cluster.getValue();
			boolean doubled = sound.length() > 0 && sound.charAt(sound.length() - 1) == letters.charAt(0);
			sound.append(letters, doubled ? 1 : 0, letters.length());
			at += cluster.getKey().length();
		}
		return sound.toString();
	}

}
