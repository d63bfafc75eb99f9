package org.secondfront.publishing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content lies, and what serving does with it first.
 *
 * @param content the content directory
 * @param seeds the directory of the ledger; by default {@code seeds} beside the content
 * directory
 * @param publishAtStart whether to publish the content before the site is served, if it
 * was not published before
 */
@ConfigurationProperties("secondfront")
public record PublishingProperties(@DefaultValue("content") Path content, @Nullable Path seeds,
		@DefaultValue("false") boolean publishAtStart) {

	/**
	 * Where the ledger lies.
	 * @return the directory, or null if there is none
	 */
	public @Nullable Path ledger() {
		Path directory = (this.seeds != null) ? this.seeds : this.content.toAbsolutePath().resolveSibling("seeds");
		return Files.isDirectory(directory) ? directory : null;
	}

}
