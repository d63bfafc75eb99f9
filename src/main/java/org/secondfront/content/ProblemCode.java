package org.secondfront.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every sort of problem that the tree alone can show. The names in reports follow from
 * the constants and never change their meaning.
 */
enum ProblemCode {

	// The tree

	NO_CONTENT(Severity.ERROR), MISSING_SITE(Severity.ERROR), TOO_MANY_FILES(Severity.ERROR),
	UNREADABLE_FILE(Severity.ERROR), FILE_TOO_LARGE(Severity.ERROR), SYMBOLIC_LINK(Severity.ERROR),
	STRAY_FILE(Severity.WARNING), NOT_UTF_8(Severity.ERROR), NUL_BYTE(Severity.ERROR),
	BYTE_ORDER_MARK(Severity.WARNING), TOO_MANY_PROBLEMS(Severity.NOTICE),

	// YAML

	NO_FRONT_MATTER(Severity.ERROR), UNCLOSED_FRONT_MATTER(Severity.ERROR), YAML_SYNTAX(Severity.ERROR),
	YAML_FEATURE(Severity.ERROR), YAML_TOO_DEEP(Severity.ERROR), YAML_TOO_LARGE(Severity.ERROR),

	// Keys and values

	UNKNOWN_KEY(Severity.ERROR), DUPLICATE_KEY(Severity.ERROR), MISSING_KEY(Severity.ERROR), WRONG_TYPE(Severity.ERROR),
	UNKNOWN_VALUE(Severity.ERROR), BAD_DATE(Severity.ERROR), BAD_NUMBER(Severity.ERROR), BAD_ADDRESS(Severity.ERROR),
	BAD_SLUG(Severity.ERROR), DUPLICATE_ENTRY(Severity.ERROR), SUMMARY_LENGTH(Severity.WARNING),
	TOO_MANY_FACTS(Severity.ERROR), NOT_A_SENTENCE(Severity.WARNING), TOPIC_FOLDER(Severity.ERROR),
	DUPLICATE_SLUG(Severity.ERROR), DUPLICATE_ALIAS(Severity.ERROR), UNKNOWN_CODE(Severity.ERROR),
	NOT_A_NOTICE(Severity.ERROR),

	// References

	UNKNOWN_PERSON(Severity.ERROR), UNKNOWN_PLACE(Severity.ERROR), UNKNOWN_TOPIC(Severity.ERROR),
	UNKNOWN_SOURCE(Severity.ERROR), UNKNOWN_PAGE(Severity.ERROR), UNKNOWN_ANCHOR(Severity.ERROR),
	UNKNOWN_LANE(Severity.ERROR), LINK_TO_DRAFT(Severity.ERROR), ABSOLUTE_LINK(Severity.ERROR),
	LINK_OUTSIDE(Severity.ERROR), NOT_A_PAGE(Severity.ERROR), FORBIDDEN_SCHEME(Severity.ERROR),
	SELF_RELATION(Severity.ERROR), REPEATED_RELATION(Severity.ERROR), RELATION_AT_BOTH_ENDS(Severity.ERROR),

	// Text

	RAW_HTML(Severity.ERROR), EMPTY_BODY(Severity.ERROR), LEVEL_ONE_HEADING(Severity.ERROR),
	SKIPPED_HEADING_LEVEL(Severity.ERROR), NESTED_HEADING(Severity.ERROR), EMPTY_HEADING(Severity.ERROR),
	DUPLICATE_ANCHOR(Severity.ERROR), BAD_ANCHOR(Severity.ERROR), BAD_CITATION(Severity.ERROR),
	MISPLACED_NOTE(Severity.ERROR), BROKEN_LINK(Severity.ERROR), BAD_LANGUAGE(Severity.ERROR),
	UNDEFINED_FOOTNOTE(Severity.ERROR), UNUSED_FOOTNOTE(Severity.WARNING), DUPLICATE_FOOTNOTE(Severity.ERROR),
	UNKNOWN_BLOCK(Severity.ERROR), MISPLACED_BLOCK(Severity.ERROR), BLOCK_TITLE(Severity.ERROR),
	EMPTY_BLOCK(Severity.ERROR), LONE_VIEWPOINT(Severity.ERROR), REPEATED_VIEWPOINT(Severity.ERROR),
	VIEWPOINTS_WITHOUT_QUESTION(Severity.ERROR), QUOTE_WITHOUT_SPEAKER(Severity.ERROR),
	QUOTE_WITHOUT_CITATION(Severity.WARNING), RECALL_WITHOUT_ANSWER(Severity.ERROR), STRAY_CAPTION(Severity.ERROR),
	BAD_CHART(Severity.ERROR), CHART_WITHOUT_TABLE(Severity.ERROR), UNKNOWN_COLUMN(Severity.ERROR),
	UNKNOWN_ROW(Severity.ERROR), NO_FIGURES(Severity.ERROR), SEVERAL_FIGURES(Severity.ERROR),
	MISSING_IMAGE(Severity.ERROR), IMAGE_WITHOUT_TEXT(Severity.ERROR), IMAGE_TOO_LARGE(Severity.ERROR),
	IMAGE_TYPE(Severity.ERROR), NESTED_TOO_DEEP(Severity.ERROR), TOO_MUCH(Severity.ERROR),

	// The whole

	TABLE_WITHOUT_CAPTION(Severity.NOTICE), BOOK_WITHOUT_LOCATOR(Severity.NOTICE), WEAK_ALONE(Severity.NOTICE),
	ORPHAN_PAGE(Severity.NOTICE), DEAD_END(Severity.NOTICE), UNUSED_SOURCE(Severity.NOTICE),

	// History

	ACTS_BEFORE_BIRTH(Severity.NOTICE), ACTS_AFTER_DEATH(Severity.NOTICE), EVENT_DATED_OTHERWISE(Severity.NOTICE),
	WRONG_CLAIM_UNMARKED(Severity.NOTICE);

	private final Severity severity;

	private final String code;

	ProblemCode(Severity severity) {
		this.severity = severity;
		this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Severity severity() {
		return this.severity;
	}

	String code() {
		return this.code;
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(ProblemCode::code).toList();
	}

}
