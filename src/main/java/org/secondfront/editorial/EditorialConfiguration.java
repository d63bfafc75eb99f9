package org.secondfront.editorial;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the editors' door where a site is served.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(EditorialProperties.class)
class EditorialConfiguration {

	@Bean
	EditorsDoor editorsDoor(EditorialProperties properties) {
		return new EditorsDoor(properties);
	}

}
