package org.secondfront.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets search be set, and bounds it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration implements WebMvcConfigurer {

	private final Bulkhead bulkhead;

	SearchConfiguration(Bulkhead bulkhead) {
		this.bulkhead = bulkhead;
	}

	/**
	 * The last of all: what others answer, since the reader has it or it is in store,
	 * waits for nobody.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.bulkhead)
			.addPathPatterns(Asked.PATH, Asked.PATH + "/suggest")
			.order(Ordered.LOWEST_PRECEDENCE);
	}

}
