package org.secondfront.watch;

import java.time.Clock;

import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.page.Drafts;
import org.secondfront.publishing.Publisher;
import org.secondfront.publishing.PublishingProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes everything that watching needs, and nothing of it where nobody watches.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("secondfront.watch")
class WatchConfiguration {

	@Bean
	Preview preview(Publisher publisher, PublishingProperties properties, Drafts drafts, JsonMapper json, Clock clock) {
		ContentReader reader = ContentReader.remembering(ContentLimits.DEFAULT, clock);
		return new Preview(properties.content(), properties.ledger(), reader, publisher, drafts, json);
	}

	@Bean
	Tabs tabs(Preview preview) {
		return new Tabs(preview);
	}

	@Bean
	Watcher watcher(Preview preview, PublishingProperties properties) {
		return new Watcher(preview, properties.content(), properties.ledger());
	}

	@Bean
	WatchedPages watchedPages(Preview preview) {
		return new WatchedPages(preview);
	}

}
