package org.secondfront.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.ChangedPage;
import org.secondfront.catalogue.PartChange;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;

/**
 * What an edition did with a page, as readers are told.
 *
 * @param href the page
 * @param title its title
 * @param kind what it is, in a word
 * @param what what was done, in a word or two
 * @param factual whether a fact changed, or the page itself came or went
 * @param correction the correction that came with it, with its date; null if none did
 * @param parts what changed, part by part
 * @param compare where the two versions stand side by side; null if there are not two
 */
record ChangeView(String href, String title, String kind, String what, boolean factual, @Nullable String correction,
		List<Part> parts, @Nullable String compare) {

	static ChangeView of(HistoryRows.ChangeRow row) {
		PageAddress address = row.address();
		boolean stays = row.what() == ChangedPage.Change.CHANGED || row.what() == ChangedPage.Change.MOVED;
		return new ChangeView(address.path(), row.title(), address.kind().noun(),
				what(row.what(), address, row.formerSlug()), row.factual(),
				(row.erratum() != null) ? correction(Words.date(row.erratumOn()), row.erratum()) : null,
				Part.of(row.parts()),
				(stays && row.formerSince() != null) ? compare(address, row.formerSince(), row.edition()) : null);
	}

	static String correction(@Nullable String date, String text) {
		return (date != null) ? date + ": " + text : text;
	}

	static String compare(PageAddress address, int from, int to) {
		return address.path() + "/compare?from=" + from + "&to=" + to;
	}

	static String what(ChangedPage.Change change, PageAddress address, @Nullable String formerSlug) {
		return switch (change) {
			case ADDED -> "New";
			case RETURNED -> "Back again";
			case CHANGED -> "Changed";
			case MOVED -> "Moved from "
					+ new PageAddress(address.kind(), (formerSlug != null) ? formerSlug : address.slug()).path();
			case REMOVED -> "Retired";
		};
	}

	/**
	 * What changed in a part of a page.
	 *
	 * @param name the part
	 * @param changes what changed, each in a line
	 */
	record Part(String name, List<String> changes) {

		static List<Part> of(List<PartChange> changes) {
			Map<String, List<String>> parts = new LinkedHashMap<>();
			// the correction itself is shown in full
			changes.stream()
				.filter((change) -> change.kind() != PartChange.Kind.CORRECTION)
				.forEach((change) -> parts.computeIfAbsent(change.part(), (part) -> new ArrayList<>())
					.add(change.inWords()));
			return parts.entrySet().stream().map((part) -> new Part(part.getKey(), part.getValue())).toList();
		}

	}

}
