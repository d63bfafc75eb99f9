package org.secondfront.publishing;

import java.time.Clock;

import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.database.CatalogueOwner;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Makes the publisher where there is an owner's connection for it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishingProperties.class)
class PublishingConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@Lazy
	Publisher publisher(CatalogueOwner owner, Clock clock) {
		return new Publisher(owner.dataSource(), new ContentReader(ContentLimits.DEFAULT), clock);
	}

	@Bean
	@ConditionalOnProperty("secondfront.publish-at-start")
	InitialPublication initialPublication(PublishingProperties properties, ObjectProvider<Publisher> publisher) {
		return new InitialPublication(properties, publisher);
	}

}
