package org.secondfront.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class NothingOfWatchingTests extends SampleSite {

	@ParameterizedTest
	@ValueSource(strings = { "/watch/changes", "/watch/preview.js", "/watch/preview.css" })
	void anOrdinarySiteDoesNotAnswer(String path) {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/landing", "/articles/nothing" })
	void noPageOfItHasTheScript(String path) {
		assertThat(get(path).body()).doesNotContain("/watch/", "data-shown");
	}

	@Test
	void nothingOfThePackageIsThere(@Autowired ApplicationContext context) {
		assertThat(context.getBeanDefinitionNames())
			.noneMatch((name) -> String.valueOf(context.getType(name)).contains("org.secondfront.watch"));
	}

}
