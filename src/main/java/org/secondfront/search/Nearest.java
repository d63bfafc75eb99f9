package org.secondfront.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
			this.rows.bound(this.properties.timeout().toMillis() + "ms");
			Asked asked = new Asked(words, false, "", "", "", "", Period.ALWAYS, 1);
			Found found = new Climb(this.rows, this.speller, asked, List.of()).go(Typed.of(words));
			List<HitRow> hits = new ArrayList<>(found.glimpse());
			hits.addAll((found.rung() == Rung.SAME_PERIOD) ? List.of() : found.hits());
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

	private static Lead lead(HitRow hit) {
		PageKind kind = PageKind.valueOf(hit.kind());
		return new Lead(new PageAddress(kind, hit.slug()).path(), hit.title(), kind.noun());
	}

}
