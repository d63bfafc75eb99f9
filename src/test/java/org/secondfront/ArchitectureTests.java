package org.secondfront;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The packages without Spring and SQL may use what is listed here, and nothing else.
 */
class ArchitectureTests {

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.secondfront");

	@ParameterizedTest
	@CsvSource({ "vocabulary, ''", "chronology, ''", "citation, 'org.secondfront.chronology de.undercouch.citeproc..'",
			"content, 'org.secondfront.vocabulary org.secondfront.chronology org.secondfront.citation org.commonmark.. "
					+ "org.snakeyaml.engine.. javax.imageio..'" })
	void purePackagesUseWhatIsListedOnly(String name, String allowed) {
		assertThat(OURS.stream().filter((type) -> type.getPackageName().equals("org.secondfront." + name)))
			.isNotEmpty();
		onlyUses("org.secondfront." + name, allowed).check(OURS);
	}

	@Test
	void aForbiddenUseIsFound() {
		JavaClasses planted = new ClassFileImporter().importPackages("planted");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> onlyUses("planted.closed", "planted.open").check(planted))
			.withMessageContaining("planted.other.Other");
		onlyUses("planted.closed", "planted.open planted.other org.springframework..").check(planted);
	}

	private static ArchRule onlyUses(String name, String allowed) {
		List<String> packages = new ArrayList<>(List.of(name, "java..", "org.jspecify.annotations"));
		if (!allowed.isEmpty()) {
			packages.addAll(List.of(allowed.split(" ")));
		}
		return classes().that()
			.resideInAPackage(name)
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(packages.toArray(String[]::new));
	}

}
