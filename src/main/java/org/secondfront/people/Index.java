package org.secondfront.people;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.secondfront.page.Words;
import org.secondfront.people.PeopleRows.EntryRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Sorts entries by the letters of English, accents aside, and groups them by the first.
 */
final class Index {

	private Index() {
	}

	static List<IndexView.Group> of(PageKind kind, List<EntryRow> rows) {
		Collator collator = Collator.getInstance(Locale.UK);
		collator.setStrength(Collator.SECONDARY);
		Map<String, List<IndexView.Entry>> groups = new LinkedHashMap<>();
		rows.stream()
			.sorted(Comparator.comparing(EntryRow::sortKey, collator).thenComparing(EntryRow::slug))
			.forEach((row) -> groups.computeIfAbsent(letter(row.sortKey(), collator), (letter) -> new ArrayList<>())
				.add(entry(kind, row)));
		return groups.entrySet()
			.stream()
			.map((group) -> new IndexView.Group(group.getKey(), group.getValue()))
			.toList();
	}

	private static IndexView.Entry entry(PageKind kind, EntryRow row) {
		String note = (kind == PageKind.PERSON) ? Words.life(row.born(), row.died()) : row.nameNow();
		return new IndexView.Entry(new PageAddress(kind, row.slug()).path(), row.sortKey(),
				Objects.requireNonNullElse(note, ""), row.summary());
	}

	private static String letter(String sortKey, Collator collator) {
		String first = sortKey.substring(0, sortKey.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			Collator base = (Collator) collator.clone();
			base.setStrength(Collator.PRIMARY);
			if (base.equals(first, String.valueOf(letter))) {
				return String.valueOf(letter);
			}
		}
		return "#";
	}

}
