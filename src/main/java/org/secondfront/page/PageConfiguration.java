package org.secondfront.page;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has every request fix its edition, and every page tell how it is cited.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditionProperties.class)
class PageConfiguration implements WebMvcConfigurer {

	private final RequestedEdition requestedEdition;

	private final CiteAs citeAs;

	PageConfiguration(RequestedEdition requestedEdition, CiteAs citeAs) {
		this.requestedEdition = requestedEdition;
		this.citeAs = citeAs;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.requestedEdition);
		registry.addInterceptor(this.citeAs);
	}

}
