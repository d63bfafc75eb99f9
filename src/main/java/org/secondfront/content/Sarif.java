package org.secondfront.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes SARIF 2.1.0.
 */
final class Sarif {

	private Sarif() {
	}

	static String write(List<Problem> problems) {
		JsonText json = new JsonText();
		List<String> rules = problems.stream().map(Problem::code).distinct().sorted().toList();
		json.object(() -> {
			json.member("$schema",
					"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
			json.member("version", "2.1.0");
			json.array("runs", List.of(problems), (all) -> json.object(() -> {
				json.object("tool", () -> json.object("driver", () -> {
					json.member("name", "secondfront");
					json.array("rules", rules, (rule) -> json.object(() -> json.member("id", rule)));
				}));
				json.member("columnKind", "utf16CodeUnits");
				json.array("results", all, (problem) -> json.object(() -> result(json, problem, rules)));
			}));
		});
		return json + "\n";
	}

	private static void result(JsonText json, Problem problem, List<String> rules) {
		json.member("ruleId", problem.code());
		json.member("ruleIndex", rules.indexOf(problem.code()));
		json.member("level", (problem.severity() == Severity.NOTICE) ? "note" : problem.severity().word());
		String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
		json.object("message", () -> json.member("text", problem.message() + hint));
		json.array("locations", List.of(problem), (it) -> json.object(() -> json.object("physicalLocation", () -> {
			json.object("artifactLocation", () -> json.member("uri", uri(it.file())));
			json.object("region", () -> {
				json.member("startLine", it.line());
				json.member("startColumn", it.column());
			});
		})));
	}

	private static String uri(String path) {
		return Arrays.stream(path.split("/", -1))
			.map((part) -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
			.collect(Collectors.joining("/"));
	}

}
