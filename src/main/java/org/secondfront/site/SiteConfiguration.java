package org.secondfront.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Addresses end without a slash: those that have one are redirected, for good.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
		FilterRegistrationBean<UrlHandlerFilter> filter = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
