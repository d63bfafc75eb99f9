package org.secondfront.watch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an open page is told, in its order.
 */
final class Messages implements AutoCloseable {

	private final List<JsonNode> received = new CopyOnWriteArrayList<>();

	private final CompletableFuture<?> connection;

	Messages(int port) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/watch/changes")).build();
		this.connection = HttpClient.newHttpClient()
			.sendAsync(request, BodyHandlers.ofLines())
			.thenAcceptAsync((response) -> response.body()
				.filter((line) -> line.startsWith("data:"))
				.forEach((line) -> this.received.add(JsonMapper.shared().readTree(line.substring("data:".length())))));
	}

	List<JsonNode> all() {
		return List.copyOf(this.received);
	}

	JsonNode last() {
		return this.received.get(this.received.size() - 1);
	}

	boolean any() {
		return !this.received.isEmpty();
	}

	@Override
	public void close() {
		this.connection.cancel(true);
	}

}
