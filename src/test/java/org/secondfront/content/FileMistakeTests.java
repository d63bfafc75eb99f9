package org.secondfront.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mistakes that are not of words but of files, and trees that mean harm: each is found,
 * and where it is. The codes of words are planted in {@link ProblemTests}.
 */
class FileMistakeTests {

	private static final String TERM = "content/glossary/second-front.md";

	private static final ContentLimits SMALL = new ContentLimits(100, 20_000, 2_000, 3, 20, 50, 5, 10, 5, 6, 200, 5);

	@TempDir
	private Path directory;

	/**
	 * A mistake.
	 *
	 * @param code the code of the problem it makes
	 * @param place the file, line and column it is found at
	 * @param plant plants it
	 */
	record Mistake(ProblemCode code, String place, Consumer<SampleTree> plant) {

		@Override
		public String toString() {
			return this.code.code() + " at " + this.place;
		}

	}

	static Stream<Mistake> mistakes() {
		return Stream.of(new Mistake(ProblemCode.NO_CONTENT, "content:1:1", FileMistakeTests::empty),
				new Mistake(ProblemCode.MISSING_SITE, "content/site.yaml:1:1",
						(tree) -> tree.delete("content/site.yaml")),
				new Mistake(ProblemCode.TOO_MANY_FILES, "content:1:1",
						(tree) -> IntStream.range(0, 100)
							.forEach((i) -> tree.write("content/glossary/t-" + i + ".md", "x"))),
				new Mistake(ProblemCode.UNREADABLE_FILE, "content/people/pipe.md:1:1", FileMistakeTests::socket),
				new Mistake(ProblemCode.FILE_TOO_LARGE, TERM + ":1:1", (tree) -> tree.write(TERM, "x".repeat(20_001))),
				new Mistake(ProblemCode.SYMBOLIC_LINK, "content/people/out.md:1:1",
						(tree) -> link(tree, "content/people/out.md", "../../../outside.md")),
				new Mistake(ProblemCode.SYMBOLIC_LINK, "content/people/loop.md:1:1",
						(tree) -> link(tree, "content/people/loop.md", "loop.md")),
				new Mistake(ProblemCode.NOT_UTF_8, TERM + ":2:9",
						(tree) -> tree.write(TERM,
								"---\ntitle: T\u00e9h\u00e9ran\n".getBytes(StandardCharsets.ISO_8859_1))),
				new Mistake(ProblemCode.TOO_MANY_PROBLEMS, SampleTree.ARTICLE + ":24:21",
						(tree) -> tree.body("<b> ".repeat(30))),
				new Mistake(ProblemCode.YAML_TOO_DEEP, "content/timeline/1943.yaml:1:7",
						(tree) -> tree.write("content/timeline/1943.yaml", "[[[[[[[[1]]]]]]]]")),
				new Mistake(ProblemCode.YAML_TOO_LARGE, "content/timeline/1943.yaml:1:400",
						(tree) -> tree.write("content/timeline/1943.yaml", "[" + "1,".repeat(300) + "1]")),
				new Mistake(ProblemCode.YAML_FEATURE, "content/timeline/1943.yaml:1:6",
						(tree) -> tree.write("content/timeline/1943.yaml",
								"- a: &a [x, x]\n- b: &b [*a, *a]\n- c: [*b, *b]\n")),
				new Mistake(ProblemCode.TOO_MUCH, SampleTree.ARTICLE + ":1:1",
						(tree) -> tree.body("[a](#b) ".repeat(11))),
				new Mistake(ProblemCode.NESTED_TOO_DEEP, SampleTree.ARTICLE + ":24:7",
						(tree) -> tree.body("- - - - - - deep")),
				new Mistake(ProblemCode.IMAGE_TOO_LARGE, "content/images/bytes.png:1:1",
						(tree) -> tree.write("content/images/bytes.png", new byte[2_001])),
				new Mistake(ProblemCode.IMAGE_TOO_LARGE, "content/images/pixels.png:1:1",
						(tree) -> tree.write("content/images/pixels.png", pixels())),
				new Mistake(ProblemCode.IMAGE_TYPE, SampleTree.ARTICLE + ":24:9",
						(tree) -> tree.body("![Text](../../images/no.png)")
							.write("content/images/no.png", "no image")));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void mistakeIsFoundWhereItIs(Mistake mistake) {
		SampleTree tree = new SampleTree(this.directory);
		mistake.plant().accept(tree);
		assertThat(tree.content(SMALL).problems()).extracting(
				(problem) -> problem.code() + " at " + problem.file() + ":" + problem.line() + ":" + problem.column())
			.contains(mistake.toString());
	}

	private static void empty(SampleTree tree) {
		try (Stream<Path> files = Files.walk(tree.file("content"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A socket stands for everything that is no file and no directory. */
	private static void socket(SampleTree tree) {
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(tree.file("content/people/pipe.md")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void link(SampleTree tree, String path, String target) {
		try {
			Files.createSymbolicLink(tree.file(path), Path.of(target));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A small file that says that it is an image of 60,000 by 60,000 pixels. */
	private static byte[] pixels() {
		byte[] png = TestImages.png(1, 1);
		for (int offset : new int[] { 16, 20 }) {
			png[offset + 2] = (byte) (60_000 >> 8);
			png[offset + 3] = (byte) 60_000;
		}
		return png;
	}

}
