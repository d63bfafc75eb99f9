package org.secondfront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

/**
 * What holds for all of our code. Packages are named such that each rule also meets the
 * violations planted in {@code org.secondfront.planted}.
 */
final class ArchitectureRules {

	private static final String ROOT = "org.secondfront.";

	/**
	 * The clock, the network and the database are part of the JDK, but not of what is
	 * pure.
	 */
	private static final String[] IMPURE = { "java.sql..", "javax.sql..", "java.net.http..", "java.rmi.." };

	static final ArchRule LOWER_CASE_WITH_LOCALE = noClasses().should()
		.accessTargetWhere(lacks(Set.of(String.class.getName()), Set.of("toLowerCase", "toUpperCase"),
				"java.util.Locale", "a change of case without a Locale"))
		.because("the machine's language must not decide: write toLowerCase(Locale.ROOT)");

	static final ArchRule NOW_WITH_CLOCK = noClasses().should()
		.accessTargetWhere(lacks(
				Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime",
						"java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Year", "java.time.YearMonth"),
				Set.of("now"), "java.time.Clock", "the time of the machine without a Clock"))
		.because("tests set the time: take a Clock and write now(clock)");

	static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION
		.because("constructors say what a class needs, and fields may then be final");

	static final ArchRule NULL_MARKED = classes().should(new NullMarkedPackage())
		.because("the null checker looks only at marked packages: add a package-info.java with @NullMarked");

	private ArchitectureRules() {
	}

	/**
	 * A whitelist: the package depends on itself, plain Java, the marks for null, and
	 * what is named.
	 */
	static ArchRule pure(String name, String... others) {
		List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", here(name)));
		allowed.addAll(Arrays.asList(others));
		return classes().that()
			.resideInAPackage(here(name))
			.should()
			.onlyDependOnClassesThat(
					resideInAnyPackage(allowed.toArray(String[]::new)).and(not(resideInAnyPackage(IMPURE))))
			.because(name + " is kept pure, so that it is quick to run and to test");
	}

	/** Of our own packages, the package depends on itself and on those that are named. */
	static ArchRule ours(String name, String... others) {
		List<String> allowed = new ArrayList<>(List.of(here(name)));
		Arrays.stream(others).map(ArchitectureRules::here).forEach(allowed::add);
		return noClasses().that()
			.resideInAPackage(here(name))
			.should()
			.dependOnClassesThat(
					resideInAPackage(ROOT + ".").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
			.because("text flows one way through the packages");
	}

	/** The pattern of a package of ours: {@code org.secondfront..name..}. */
	static String here(String name) {
		return ROOT + "." + name + "..";
	}

	private static DescribedPredicate<JavaAccess<?>> lacks(Set<String> owners, Set<String> names, String parameter,
			String description) {
		return DescribedPredicate
			.describe(description, (access) -> access.getTarget() instanceof CodeUnitAccessTarget target
					&& names.contains(target.getName()) && owners.contains(target.getOwner().getName())
					&& target.getRawParameterTypes().stream().noneMatch((type) -> type.getName().equals(parameter)));
	}

	/**
	 * Wants a package-info that is marked.
	 */
	private static final class NullMarkedPackage extends ArchCondition<JavaClass> {

		NullMarkedPackage() {
			super("live in a package that is @NullMarked");
		}

		@Override
		public void check(JavaClass item, ConditionEvents events) {
			boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
			events.add(new SimpleConditionEvent(item, marked,
					item.getName() + (marked ? " lives" : " does not live") + " in a package that is @NullMarked"));
		}

	}

}
