package org.secondfront.site;

import java.time.Duration;
import java.util.stream.Collectors;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Static files have addresses that change with them; pages name the rules for having the
 * next ones ready; what the server refuses is answered in our words.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageStoreProperties.class)
class SiteConfiguration implements WebMvcConfigurer {

	private final SpeculationRules speculationRules;

	private final ObjectProvider<PageStore> pageStore;

	SiteConfiguration(SpeculationRules speculationRules, ObjectProvider<PageStore> pageStore) {
		this.speculationRules = speculationRules;
		this.pageStore = pageStore;
	}

	/**
	 * The rules before others, which may answer that nothing was modified; the store
	 * behind them, when they have said what they have to say, but before anything waits
	 * for its turn to be made.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.speculationRules).order(Ordered.HIGHEST_PRECEDENCE);
		this.pageStore.ifAvailable((store) -> registry.addInterceptor(store).order(Ordered.LOWEST_PRECEDENCE - 1));
	}

	/** Before the engine has run: later it takes no other dialects. */
	@Autowired
	void followPaths(SpringTemplateEngine engine) {
		engine.setDialects(engine.getDialects()
			.stream()
			.map((dialect) -> (dialect instanceof SpringStandardDialect) ? new PathDialect() : dialect)
			.collect(Collectors.toSet()));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new MalformedRequests()));
	}

	/**
	 * A page of a former edition is forwarded, and the store takes it afterwards: Tomcat
	 * would let nobody write to the response then.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> storedForwards() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.setSuspendWrappedResponseAfterForward(false));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		hashed(registry, "/css/**", "classpath:/static/css/");
		hashed(registry, "/js/**", "classpath:/static/js/");
		hashed(registry, "/fonts/**", "classpath:/static/fonts/");
		hashed(registry, "/maps/**", "classpath:/static/maps/");
		hashed(registry, "/{icon:favicon.*}", "classpath:/static/");
	}

	private static void hashed(ResourceHandlerRegistry registry, String pattern, String location) {
		registry.addResourceHandler(pattern)
			.addResourceLocations(location)
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new HashedAddressResolver())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
