package org.secondfront.content;

import java.util.List;

/**
 * Makes the mark at the end of a section that opens the claims checked there.
 */
final class ClaimMarks {

	private ClaimMarks() {
	}

	static String html(List<CheckedClaim> claims) {
		if (claims.isEmpty()) {
			return "";
		}
		StringBuilder html = new StringBuilder("<details class=\"checked\"><summary>").append(claims.size())
			.append((claims.size() == 1) ? " claim" : " claims")
			.append(" checked here</summary>\n<ul class=\"checked-claims\">\n");
		for (CheckedClaim claim : claims) {
			html.append("<li><a href=\"%s\">%s</a> <span class=\"verdict\" data-verdict=\"%s\">%s</span></li>\n"
				.formatted(claim.address().path(), BodyHtml.escape(claim.claim()), claim.verdict().key(),
						claim.verdict().label()));
		}
		return html.append("</ul>\n</details>\n").toString();
	}

}
