package org.secondfront.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.TestInstance;
import org.secondfront.publishing.ContentTree;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A small tree that is watched, and the site that shows it from the embedded server.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "secondfront.watch=true", "secondfront.edition.check=0" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
public abstract class WatchedSite {

	/** The tree; tests put back what they change. */
	protected static final ContentTree TREE = ContentTree.small(newDirectory());

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	protected int port;

	@DynamicPropertySource
	static void directories(DynamicPropertyRegistry registry) throws IOException {
		Path data = newDirectory();
		Path unpacked = Path.of("target", "postgres-binaries").toAbsolutePath();
		Files.createDirectories(unpacked);
		Files.createSymbolicLink(data.resolve("postgres-binaries"), unpacked);
		registry.add("secondfront.data", () -> data);
		registry.add("secondfront.content", TREE::root);
		registry.add("secondfront.seeds", () -> TREE.root().resolveSibling("no-seeds"));
	}

	private static Path newDirectory() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "watched")), "site")
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	protected HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
