package org.secondfront.content;

import java.util.List;

/**
 * Reads {@code accept:}, which silences notices that an editor has looked at.
 */
final class Accepted {

	private Accepted() {
	}

	static void read(Fields fields, PageDraft draft) {
		Fields accepted = fields.labelled("accept");
		if (accepted == null) {
			return;
		}
		List<String> codes = ProblemCode.codes();
		for (String code : accepted.keys()) {
			accepted.labelledText(code);
			if (!codes.contains(code)) {
				accepted.problems()
					.add(ProblemCode.UNKNOWN_CODE, accepted.keyAt(code), "no problem has the code “" + code + "”",
							Nearest.hint(code, codes, "copy the code from the report"));
			}
			else if (severity(code) != Severity.NOTICE) {
				accepted.problems()
					.add(ProblemCode.NOT_A_NOTICE, accepted.keyAt(code), "“" + code + "” is no notice",
							"mend it instead");
			}
			else {
				draft.accepted.add(code);
			}
		}
	}

	private static Severity severity(String code) {
		for (ProblemCode known : ProblemCode.values()) {
			if (known.code().equals(code)) {
				return known.severity();
			}
		}
		return Severity.ERROR;
	}

}
