package org.secondfront.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondfront.vocabulary.PageKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas in the content directory are those of today's rules, take the real content,
 * and refuse what the checker refuses. Run with {@code -Dschemas=accept} to write them
 * anew.
 */
class SchemaTests {

	private static final Path CONTENT = Path.of("content");

	/** Codes of what a schema can see: the shape of one file. */
	private static final Set<ProblemCode> SHAPE = EnumSet.of(ProblemCode.UNKNOWN_KEY, ProblemCode.MISSING_KEY,
			ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_VALUE, ProblemCode.BAD_DATE, ProblemCode.BAD_NUMBER,
			ProblemCode.BAD_ADDRESS, ProblemCode.BAD_SLUG, ProblemCode.TOO_MANY_FACTS, ProblemCode.SUMMARY_LENGTH,
			ProblemCode.DUPLICATE_ENTRY, ProblemCode.UNKNOWN_CODE, ProblemCode.NOT_A_NOTICE);

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

	@TempDir
	private Path directory;

	@Test
	void schemasInTheContentAreCurrent() throws IOException {
		Path folder = CONTENT.resolve(Schemas.FOLDER);
		for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
			Path file = folder.resolve(schema.getKey());
			if ("accept".equals(System.getProperty("schemas"))) {
				Files.createDirectories(folder);
				Files.writeString(file, schema.getValue());
			}
			assertThat(file).content().isEqualTo(schema.getValue());
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).hasSameSizeAs(Schemas.all().keySet());
		}
	}

	@Test
	void realContentIsValid() throws IOException {
		for (Path root : List.of(CONTENT, Path.of("seeds"))) {
			try (Stream<Path> files = Files.walk(root)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					List<Error> errors = errors(file.toString().replace('\\', '/'), Files.readString(file));
					assertThat(errors).as(file.toString()).isEmpty();
				}
			}
		}
	}

	@Test
	void everyYamlFileNamesItsSchema() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(CONTENT), Files.walk(Path.of("seeds")))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).toList()) {
				String first = Files.readAllLines(file).get(0);
				assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
				Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1));
				assertThat(schema).exists().hasFileName(schemaOf(file.toString().replace('\\', '/')));
			}
		}
	}

	static Stream<Planted> mistakesOfShape() {
		return ProblemTests.mistakes()
			.filter(
					// the mistakes of a file's name and of its text are not for a schema
					// to see
					(planted) -> SHAPE.contains(planted.code()) && !planted.file().endsWith("Stalin.md"));
	}

	@ParameterizedTest
	@MethodSource("mistakesOfShape")
	void mistakeIsSeenWhileTyping(Planted planted) {
		SampleTree tree = new SampleTree(this.directory);
		planted.plant().accept(tree);
		String marked = tree.read(planted.file());
		boolean inText = planted.file().endsWith(".md")
				&& marked.indexOf(Planted.MARK) > MarkdownReader.bodyStart(marked);
		assertThat(errors(planted.file(), marked.replace(Planted.MARK, "")))
			.matches((found) -> found.isEmpty() == inText);
	}

	private static List<Error> errors(String path, String text) {
		String name = schemaOf(path);
		if (name == null) {
			return List.of();
		}
		String yaml = text;
		if (path.endsWith(".md")) {
			int start = text.indexOf("---\n") + 4;
			yaml = text.substring(start, text.indexOf("\n---", start) + 1);
		}
		Schema schema = REGISTRY.getSchema(Schemas.all().get(name), InputFormat.JSON);
		return schema.validate(yaml, InputFormat.YAML);
	}

	private static @Nullable String schemaOf(String path) {
		PagePaths.Named named = PagePaths.named(path).orElse(null);
		if (named != null) {
			return named.kind().noun() + ".json";
		}
		PageKind kind = FileReader.entries(path).orElse(null);
		if (kind != null) {
			return (kind == PageKind.EVENT) ? "timeline.json" : kind.segment() + ".json";
		}
		return path.endsWith("/site.yaml") ? "site.json" : null;
	}

}
