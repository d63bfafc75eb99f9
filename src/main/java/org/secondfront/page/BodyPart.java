package org.secondfront.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a text, and what links to the section that ends with it. The renderer marks
 * those ends; nothing of the text is read here.
 *
 * @param html the part as our renderer made it; its elements may begin or end in another
 * part
 * @param backlinks the pages that link to the section, each with those sentences alone
 * that do
 */
public record BodyPart(String html, List<Backlink> backlinks) {

	/** The end of a section, with every name that it has and had. */
	private static final String MARK = "<div class=\"links-here\" data-names=\"";

	private static final String MARK_END = "\"></div>\n";

	static List<BodyPart> of(String body, List<Backlink> backlinks) {
		List<BodyPart> parts = new ArrayList<>();
		int from = 0;
		for (int mark = body.indexOf(MARK); mark >= 0; mark = body.indexOf(MARK, from)) {
			int names = mark + MARK.length();
			int end = body.indexOf(MARK_END, names);
			if (end < 0) {
				break;
			}
			parts.add(new BodyPart(body.substring(from, mark),
					to(Set.of(body.substring(names, end).split(" ", -1)), backlinks)));
			from = end + MARK_END.length();
		}
		parts.add(new BodyPart(body.substring(from), List.of()));
		return parts;
	}

	private static List<Backlink> to(Set<String> names, List<Backlink> backlinks) {
		List<Backlink> here = new ArrayList<>();
		for (Backlink backlink : backlinks) {
			List<Backlink.Place> places = backlink.places()
				.stream()
				.filter((place) -> names.contains(place.to()))
				.toList();
			if (!places.isEmpty()) {
				here.add(new Backlink(backlink.href(), backlink.title(), backlink.kind(), places));
			}
		}
		return here;
	}

}
