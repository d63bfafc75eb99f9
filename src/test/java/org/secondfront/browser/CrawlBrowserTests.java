package org.secondfront.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A crawl of the whole site from its home page.
 */
class CrawlBrowserTests extends PublishedSite {

	private final Map<String, Set<String>> namesByPath = new HashMap<>();

	private final Map<String, String> linkedFrom = new HashMap<>();

	private final Set<String> repeated = new HashSet<>();

	private static final int LOADED_OF_A_KIND = 10;

	private final Map<String, Integer> loaded = new HashMap<>();

	private final List<String> failures = new ArrayList<>();

	@Test
	void everyLinkAndAnchorAnswersAndNothingIsAskedOfAnotherOrigin() {
		Set<String> foreign = new TreeSet<>();
		List<String> complaints = new ArrayList<>();
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(origin() + "/")) {
				foreign.add(request.url());
			}
		});
		this.page.onConsoleMessage((message) -> complaints.add(message.type() + ": " + message.text()));
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		Set<String> seen = new HashSet<>(waiting);
		while (!waiting.isEmpty()) {
			for (String path : visit(waiting.remove())) {
				if (seen.add(path) && !isOneTooMany(path)) {
					waiting.add(path);
				}
			}
		}
		checkAnchors();
		assertThat(this.failures).isEmpty();
		assertThat(foreign).as("requests to other origins").isEmpty();
		assertThat(complaints).as("messages on the console").isEmpty();
		assertThat(this.namesByPath.keySet()).as("what the crawl reached")
			.contains("/about", "/topics/legacy", "/articles/yalta-conference", "/people/georgy-zhukov",
					"/places/minsk", "/glossary/curzon-line", "/sources/frus-ct-d424")
			.hasSizeGreaterThan(200);
	}

	/**
	 * Every page has a history, its former editions and ways to cite its sections and
	 * passages, and every list its filters; the first of each kind will do.
	 */
	private boolean isOneTooMany(String path) {
		Matcher repeated = Pattern.compile(
				"(/editions/\\d+)?/([a-z]+)(/[^/?]+)?(/history|/compare|/cite|/passages/[^/?]+|/recall)?(\\?[a-z]+)?.*")
			.matcher(path);
		return repeated.matches()
				&& (repeated.group(1) != null || repeated.group(4) != null || repeated.group(5) != null)
				&& !this.repeated.add((repeated.group(1) + repeated.group(2) + repeated.group(4) + repeated.group(5))
					.replaceFirst("/passages/[^/?]+", "/passages"));
	}

	/**
	 * What is many of a kind is loaded in the browser a few times, and then asked for.
	 */
	private boolean isSeenInTheBrowser(String path) {
		if (path.endsWith(".atom")) {
			// no page, so the browser would ask for an icon of its own accord
			return false;
		}
		String kind = path.replaceFirst("^/([a-z]+)/.*", "$1");
		return kind.equals(path) || kind.equals("articles")
				|| this.loaded.merge(kind, 1, Integer::sum) <= LOADED_OF_A_KIND;
	}

	private List<String> visit(String path) {
		return isSeenInTheBrowser(path) ? load(path) : ask(path);
	}

	private List<String> load(String path) {
		Response response = this.page.navigate(origin() + path);
		if (response == null || response.status() != 200) {
			return failed(path, (response != null) ? String.valueOf(response.status()) : "nothing");
		}
		return follow(path, strings("[...document.querySelectorAll('[id]')].map(e => e.id)"),
				strings("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)"));
	}

	private List<String> ask(String path) {
		APIResponse response = this.page.request().get(origin() + path);
		if (response.status() != 200) {
			return failed(path, String.valueOf(response.status()));
		}
		Document document = Jsoup.parse(response.text(), origin() + path);
		response.dispose();
		return follow(path, document.select("[id]").eachAttr("id"),
				document.select("a[href]:not([download])").eachAttr("abs:href"));
	}

	private List<String> failed(String path, String answer) {
		this.failures.add(path + " answers " + answer + ", linked from " + this.linkedFrom.get(path));
		return List.of();
	}

	private List<String> follow(String path, List<String> names, List<String> links) {
		this.namesByPath.put(path, new HashSet<>(names));
		List<String> paths = new ArrayList<>();
		for (String link : links) {
			if (link.startsWith(origin() + "/")) {
				String target = link.substring(origin().length());
				this.linkedFrom.putIfAbsent(target, path);
				paths.add(target.replaceFirst("#.*", ""));
				this.linkedFrom.putIfAbsent(target.replaceFirst("#.*", ""), path);
			}
		}
		return paths;
	}

	private void checkAnchors() {
		this.linkedFrom.forEach((target, from) -> {
			int hash = target.indexOf('#');
			if (hash >= 0 && hash + 1 < target.length() && this.namesByPath.containsKey(target.substring(0, hash))) {
				Set<String> names = this.namesByPath.getOrDefault(target.substring(0, hash), Set.of());
				if (!names.contains(target.substring(hash + 1))) {
					this.failures.add(target + " has no such place, linked from " + from);
				}
			}
		});
	}

	@SuppressWarnings("unchecked")
	private List<String> strings(String script) {
		return (List<String>) this.page.evaluate(script);
	}

}
