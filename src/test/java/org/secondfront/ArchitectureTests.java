package org.secondfront;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our packages and habits. Each rule is run twice: against our code, which keeps it, and
 * against a violation planted for it, to see that it can fail.
 */
class ArchitectureTests {

	private static final String[] NOTHING = {};

	private static final String[] READING = { "page", "catalogue", "citation", "chronology", "vocabulary" };

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.secondfront");

	private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.secondfront.planted");

	static Stream<Arguments> rules() {
		return Stream.of(rule("vocabulary is pure", ArchitectureRules.pure("vocabulary"), "vocabulary.UsesSpring"),
				rule("chronology is pure", ArchitectureRules.pure("chronology"), "chronology.UsesSql"),
				rule("citation is pure",
						ArchitectureRules.pure("citation", ArchitectureRules.here("chronology"), "de.undercouch.."),
						"citation.UsesMarkdown"),
				rule("content is pure",
						ArchitectureRules.pure("content", ArchitectureRules.here("vocabulary"),
								ArchitectureRules.here("chronology"), ArchitectureRules.here("citation"),
								"org.commonmark..", "org.snakeyaml..", "javax.imageio.."),
						"content.UsesPlantedPage"),
				rule("case is changed with a Locale", ArchitectureRules.LOWER_CASE_WITH_LOCALE,
						"habits.ChangesCaseWithoutLocale.call", "habits.ChangesCaseWithoutLocale.reference"),
				rule("the time comes from a Clock", ArchitectureRules.NOW_WITH_CLOCK, "habits.AsksTheMachine.call",
						"habits.AsksTheMachine.zone", "habits.AsksTheMachine.reference"),
				rule("nothing is injected into fields", ArchitectureRules.NO_FIELD_INJECTION,
						"habits.InjectsIntoField.format"),
				rule("packages are null-marked", ArchitectureRules.NULL_MARKED, "unmarked.Unmarked"),
				rule("page reads the catalogue only",
						ArchitectureRules.ours("page", "catalogue", "citation", "chronology", "vocabulary"),
						"page.UsesPlantedContent"));
	}

	/**
	 * A package, and those of ours that it may use; the pure ones have rules of their
	 * own.
	 */
	static Stream<Arguments> packages() {
		return Stream.of(Arguments.of("vocabulary", NOTHING), Arguments.of("chronology", NOTHING),
				Arguments.of("freshness", NOTHING), Arguments.of("maps", NOTHING),
				Arguments.of("citation", of("chronology")),
				Arguments.of("content", of("vocabulary", "chronology", "citation")),
				Arguments.of("catalogue", of("vocabulary", "chronology", "citation")),
				Arguments.of("database", NOTHING),
				Arguments.of("publishing",
						of("content", "catalogue", "citation", "chronology", "vocabulary", "database")),
				Arguments.of("watch", of("publishing", "content", "page", "vocabulary")),
				Arguments.of("page", of("catalogue", "citation", "chronology", "vocabulary")),
				Arguments.of("articles",
						of("timeline", "maps", "page", "catalogue", "citation", "chronology", "vocabulary")),
				Arguments.of("people", of("maps", "page", "catalogue", "citation", "chronology", "vocabulary")),
				Arguments.of("bibliography", READING),
				Arguments.of("timeline", of("page", "catalogue", "chronology", "vocabulary")),
				Arguments.of("ledger", of("page", "catalogue", "chronology", "vocabulary")),
				Arguments.of("trails", of("page", "catalogue", "chronology", "vocabulary")),
				Arguments.of("viewpoints", of("page", "catalogue", "vocabulary")),
				Arguments.of("previews", of("page", "catalogue", "chronology", "vocabulary")),
				Arguments.of("search", of("page", "catalogue", "database", "chronology", "vocabulary")),
				Arguments.of("history", of("page", "catalogue", "chronology", "vocabulary")),
				Arguments.of("editorial", of("page", "catalogue", "freshness", "vocabulary")),
				Arguments.of("site",
						of("articles", "people", "bibliography", "ledger", "search", "timeline", "page", "catalogue",
								"chronology", "vocabulary")),
				Arguments.of("commands",
						of("content", "publishing", "database", "catalogue", "citation", "vocabulary", "freshness")));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isKeptByOurCode(ArchRule rule) {
		rule.check(OURS);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isBrokenByWhatIsPlanted(ArchRule rule, String[] planted) {
		String details = String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
		assertThat(planted)
			.allSatisfy((violation) -> assertThat(details).contains("org.secondfront.planted." + violation));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isNotBrokenByWhatIsAllowed(ArchRule rule) {
		String details = String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
		assertThat(details).doesNotContain("Allowed");
	}

	@ParameterizedTest
	@MethodSource("packages")
	void usesOnlyThePackagesItMay(String name, String[] others) {
		ArchitectureRules.ours(name, others).check(OURS);
	}

	@Test
	void everyPackageHasItsPlace() {
		Set<String> found = new TreeSet<>();
		OURS.stream().map((type) -> type.getPackageName().split("\\.")).forEach((parts) -> {
			if (parts.length > 2) {
				found.add(parts[2]);
			}
		});
		assertThat(found).as("packages; a new one is named in this test with what it may use")
			.containsExactlyInAnyOrderElementsOf(packages().map((row) -> (String) row.get()[0]).toList());
	}

	private static Arguments rule(String name, ArchRule rule, String... planted) {
		return Arguments.of(Named.of(name, rule), planted);
	}

	private static String[] of(String... names) {
		return names;
	}

}
