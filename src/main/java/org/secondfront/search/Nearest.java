package org.secondfront.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondfront.catalogue.FoldedText;
import org.secondfront.page.Lead;
import org.secondfront.search.Climb.Found;
import org.secondfront.search.SearchRows.HitRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages that come nearest to some words, by the ladder of search: for whoever asked
 * for a page that is not there.
 */
@Service
public class Nearest {

	private static final int MOST = 5;

	/**
	 * Shorter words tell nothing, and so many letters stand for those with another end.
	 */
	private static final int TELLING = 4;

	private final SearchRows rows;

	private final Speller speller;

	private final SearchProperties properties;

	private final Bulkhead bulkhead;

	Nearest(SearchRows rows, Speller speller, SearchProperties properties, Bulkhead bulkhead) {
		this.rows = rows;
		this.speller = speller;
		this.properties = properties;
		this.bulkhead = bulkhead;
	}

	/**
	 * Find the pages that come nearest.
	 * @param words the words
	 * @param sources whether works and claims are wanted too: they are many and seldom
	 * meant
	 * @return a few pages, the nearest first, each with what it is; none while search is
	 * busy with those who search
	 */
	@Transactional(readOnly = true)
	public List<Lead> to(String words, boolean sources) {
		if (!this.bulkhead.tryEnter()) {
			return List.of();
		}
		try {
			Asked asked = new Asked(words, false, "", "", "", "", Period.ALWAYS, 1);
			Typed typed = Typed.of(words);
			Found found = new Climb(this.rows, this.speller, this.properties, asked, List.of()).go(typed);
			List<HitRow> hits = new ArrayList<>(found.glimpse());
			found.hits().stream().filter((hit) -> comesNear(hit, found.rung(), typed)).forEach(hits::add);
			Map<Long, Lead> leads = new LinkedHashMap<>();
			hits.stream()
				.filter((hit) -> sources || !hit.kind().equals("SOURCE") && !hit.kind().equals("CLAIM"))
				.forEach((hit) -> leads.putIfAbsent(hit.pageId(), lead(hit)));
			return leads.values().stream().limit(MOST).toList();
		}
		finally {
			this.bulkhead.leave();
		}
	}

	/** A page that has the words somewhere is not meant unless it is called so. */
	private static boolean comesNear(HitRow hit, Rung rung, Typed typed) {
		return switch (rung) {
			case SAME_PERIOD -> false;
			case ALL, ANY -> hit.exact() || isCalled(hit, typed);
			default -> true;
		};
	}

	private static boolean isCalled(HitRow hit, Typed typed) {
		List<String> names = List.of(FoldedText.of(hit.title() + " " + hit.slug()).split(" +"));
		return typed.words()
			.stream()
			.map(FoldedText::of)
			.filter((word) -> word.length() >= TELLING)
			.anyMatch((word) -> names.stream().anyMatch((name) -> name.startsWith(word.substring(0, TELLING))));
	}

	private static Lead lead(HitRow hit) {
		PageKind kind = PageKind.valueOf(hit.kind());
		return new Lead(new PageAddress(kind, hit.slug()).path(), hit.title(), kind.noun());
	}

}
