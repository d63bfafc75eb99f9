package org.secondfront;

import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import planted.Planted;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModularityTests {

	private static final List<String> PURE = List.of("vocabulary", "chronology", "citation", "content", "freshness");

	private final ApplicationModules modules = ApplicationModules.of(SecondFront.class);

	@Test
	void packagesUseWhatTheyMayAndNothingElse() {
		this.modules.verify();
	}

	@Test
	void everyPackageWithSpringSaysWhatItMayUse() {
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString()))
			.contains("articles", "site", "catalogue", "database", "publishing")
			.containsAll(PURE);
		assertThat(this.modules.stream()
			.filter((module) -> !PURE.contains(module.getIdentifier().toString()))
			.map((module) -> module.getBasePackage().getAnnotation(ApplicationModule.class)))
			.allSatisfy((annotation) -> assertThat(annotation).isPresent());
	}

	@Test
	void aForbiddenUseIsFound() {
		assertThatExceptionOfType(Violations.class)
			.isThrownBy(() -> ApplicationModules.of(Planted.class, new ImportOption.OnlyIncludeTests()).verify())
			.withMessageContaining("closed")
			.withMessageContaining("Module 'closed' depends on module 'other'");
	}

}
