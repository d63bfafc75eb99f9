import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how soon a saved file is live with serve --watch: from the end of the write until an open page that was told of it has
 * the new words.
 *
 * Run from the root of the repository, after mvn package:
 *
 *     java bench/Watch.java [ARTICLES...]      by default 50 10000
 *
 * It copies content/ and adds made-up articles until there are as many as asked for. Beside the times it prints what a request for the
 * page costs by itself, and the parts that the server tells of. The figures belong to the machine; the ratios tell more.
 */
class Watch {

	private static final int SAVES = 20;

	private static final int PORT = Integer.getInteger("port", 8765);

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	public static void main(String[] args) throws Exception {
		List<Integer> sizes = (args.length > 0) ? Stream.of(args).map(Integer::valueOf).toList() : List.of(50, 10000);
		double smallest = 0;
		for (int size : sizes) {
			Path work = Files.createTempDirectory("secondfront-bench");
			try {
				tree(work, size);
				double median = measure(work, size);
				smallest = (smallest == 0) ? median : smallest;
				System.out.printf("  %.2f times the first%n", median / smallest);
			}
			finally {
				delete(work);
			}
		}
	}

	private static void tree(Path work, int articles) throws IOException {
		copy(Path.of("content"), work.resolve("content"));
		copy(Path.of("seeds"), work.resolve("seeds"));
		Path folder = work.resolve("content/articles/tehran");
		String text = Files.readString(folder.resolve("tehran-conference.md"));
		String body = text.substring(text.indexOf("\n---", 4) + 4).replaceAll("\\{#[^}]*}", "");
		String before = "tehran-conference";
		for (int number = (int) count(work.resolve("content/articles")); number < articles; number++) {
			Files.writeString(folder.resolve("made-up-" + number + ".md"), """
					---
					title: Made up %1$d
					summary: An article that was made up to see how long a large reference takes, with the text of another article.
					topic: tehran
					related:
					  - to: %3$s
					    as: see-also
					    because: It has the same text.
					---
					%2$s
					""".formatted(number, body, before));
			before = "made-up-" + number;
		}
	}

	private static double measure(Path work, int size) throws Exception {
		Path log = work.resolve("log");
		Process server = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-jar",
				Path.of("target/secondfront.jar").toAbsolutePath().toString(), "serve", "--watch", "--server.port=" + PORT,
				"--logging.level.org.secondfront.watch=debug")
			.directory(work.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			long begun = System.nanoTime();
			while (!body("/articles/tehran-conference").contains("<h1")) {
				if (!server.isAlive()) {
					throw new IllegalStateException(Files.readString(log));
				}
				Thread.sleep(100);
			}
			System.out.printf("%d articles: started in %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
			Path file = work.resolve("content/articles/tehran/tehran-conference.md");
			String text = Files.readString(file);
			// the first ones warm the server up
			for (int save = 0; save < SAVES / 2; save++) {
				save(file, text, "warm" + save);
			}
			List<Double> live = new ArrayList<>();
			List<Double> alone = new ArrayList<>();
			int from = Files.readAllLines(log).size();
			for (int save = 0; save < SAVES; save++) {
				live.add(save(file, text, "word" + save));
				long asked = System.nanoTime();
				body("/articles/tehran-conference");
				alone.add((System.nanoTime() - asked) / 1e6);
			}
			List<String> lines = Files.readAllLines(log);
			lines = lines.subList(from, lines.size());
			System.out.printf("  live after %.0f ms (median of %d; slowest %.0f)%n", median(live), SAVES, live.stream().max(Double::compare).get());
			System.out.printf("  of that: reading %.0f ms, publishing %.0f ms, a request %.0f ms%n", median(parts(lines, "Read in ")),
					median(parts(lines, "Published in ")), median(alone));
			return median(live);
		}
		finally {
			server.destroy();
			server.waitFor();
		}
	}

	private static double save(Path file, String text, String word) throws Exception {
		// the server is at rest again
		Thread.sleep(1500);
		Path beside = file.resolveSibling("." + file.getFileName());
		Files.writeString(beside, text + "\nThe " + word + " stands here.\n");
		try (Tab tab = new Tab()) {
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			long saved = System.nanoTime();
			do {
				tab.awaitWord();
			}
			while (!body("/articles/tehran-conference").contains("The " + word));
			return (System.nanoTime() - saved) / 1e6;
		}
	}

	/** An open page, which is told when something is live. */
	private static final class Tab implements AutoCloseable {

		private final BufferedReader lines;

		Tab() throws Exception {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/watch/changes")).build();
			this.lines = new BufferedReader(new InputStreamReader(
					CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
			// what is live already
			awaitWord();
		}

		void awaitWord() throws IOException {
			String line;
			do {
				line = this.lines.readLine();
			}
			while (line != null && !line.startsWith("data:"));
		}

		@Override
		public void close() throws IOException {
			this.lines.close();
		}

	}

	private static String body(String path) throws InterruptedException {
		try {
			return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path)).build(),
					HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static List<Double> parts(List<String> lines, String part) {
		return lines.stream()
			.filter((line) -> line.contains(part))
			.map((line) -> Double.valueOf(line.replaceAll(".*" + part + "(\\d+) ms.*", "$1")))
			.toList();
	}

	private static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return (sorted.length > 0) ? sorted[sorted.length / 2] : Double.NaN;
	}

	private static long count(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
