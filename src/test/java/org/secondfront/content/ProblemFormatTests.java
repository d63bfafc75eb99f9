package org.secondfront.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ProblemFormat}.
 */
class ProblemFormatTests {

	private static final Problem ERROR = new Problem(Severity.ERROR, "content/a \"b\".md", 3, 7, "raw-html",
			"“x” \\ \u0001\n\uD83D\uDE00", "mend it");

	private static final Problem NOTICE = new Problem(Severity.NOTICE, "content/c.md", 1, 1, "dead-end", "no way on",
			"");

	private static final List<Problem> PROBLEMS = List.of(ERROR, NOTICE);

	private static JsonNode json(ProblemFormat format, List<Problem> problems) {
		return JsonMapper.shared().readTree(format.write(problems));
	}

	@Test
	void textIsOneLineAProblem() {
		assertThat(ProblemFormat.TEXT.write(List.of(NOTICE, NOTICE)))
			.isEqualTo("content/c.md:1:1: notice: no way on [dead-end]\n".repeat(2));
		assertThat(ERROR).asString().endsWith("[raw-html] (mend it)");
		assertThat(ProblemFormat.TEXT.write(List.of())).isEmpty();
	}

	@Test
	void jsonHasTheMembersOfTheRecord() {
		JsonNode json = json(ProblemFormat.JSON, PROBLEMS);
		assertThat(json).hasSize(2);
		assertThat(json.get(0).get("file").asString()).isEqualTo(ERROR.file());
		assertThat(json.get(0).get("message").asString()).isEqualTo(ERROR.message());
		assertThat(json.get(0).get("severity").asString()).isEqualTo("error");
		assertThat(json.get(1).get("line").asInt()).isEqualTo(1);
		assertThat(json.get(1).get("hint").asString()).isEmpty();
		assertThat(json(ProblemFormat.JSON, List.of())).isEmpty();
	}

	@Test
	void sarifPointsAtTheLine() {
		JsonNode json = json(ProblemFormat.SARIF, PROBLEMS);
		assertThat(json.get("version").asString()).isEqualTo("2.1.0");
		JsonNode run = json.get("runs").get(0);
		JsonNode first = run.get("results").get(0);
		assertThat(first.get("level").asString()).isEqualTo("error");
		assertThat(run.get("results").get(1).get("level").asString()).isEqualTo("note");
		int rule = first.get("ruleIndex").asInt();
		assertThat(run.get("tool").get("driver").get("rules").get(rule).get("id").asString()).isEqualTo("raw-html");
		JsonNode place = first.get("locations").get(0).get("physicalLocation");
		assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("content/a%20%22b%22.md");
		assertThat(place.get("region").get("startLine").asInt()).isEqualTo(3);
		assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(7);
	}

	@Test
	void sarifWithoutProblemsHasOneRunWithoutResults() {
		assertThat(json(ProblemFormat.SARIF, List.of()).get("runs").get(0).get("results")).isEmpty();
	}

	@Test
	void githubTakesItAsACommandOnOneLine() {
		assertThat(ProblemFormat.GITHUB.write(PROBLEMS)).isEqualTo(
				"::error file=content/a \"b\".md,line=3,col=7,title=raw-html::“x” \\ \u0001%0A\uD83D\uDE00 (mend it)\n"
						+ "::notice file=content/c.md,line=1,col=1,title=dead-end::no way on\n");
		Problem hostile = new Problem(Severity.WARNING, "a,b:c.md", 1, 1, "x", "100%\r\n::error::y", "");
		assertThat(ProblemFormat.GITHUB.write(List.of(hostile)))
			.isEqualTo("::warning file=a%2Cb%3Ac.md,line=1,col=1,title=x::100%25%0D%0A::error::y\n");
	}

	@Test
	void sarifIsValid() throws IOException {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
			.getSchema(Files.readString(Path.of("src/test/resources/sarif-2.1.0-parts.json")), InputFormat.JSON);
		assertThat(schema.validate(ProblemFormat.SARIF.write(PROBLEMS), InputFormat.JSON)).isEmpty();
		assertThat(schema.validate(ProblemFormat.SARIF.write(List.of()), InputFormat.JSON)).isEmpty();
		String broken = ProblemFormat.SARIF.write(PROBLEMS).replace("\"startLine\":3", "\"startLine\":0");
		assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
	}

}
