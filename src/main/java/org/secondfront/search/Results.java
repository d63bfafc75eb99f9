package org.secondfront.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Words;
import org.secondfront.search.SearchRows.HitRow;
import org.secondfront.search.SearchRows.QueryRow;
import org.secondfront.search.SearchRows.SectionRow;
import org.secondfront.search.SearchView.Link;
import org.secondfront.search.SearchView.Result;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Component;

/**
 * Shows answers: with the section that has the words, some words of it, and an address
 * that has the browser mark them there.
 */
@Component
class Results {

	private final SearchRows rows;

	Results(SearchRows rows) {
		this.rows = rows;
	}

	/**
	 * Show the answers of one page.
	 * @param hits the answers
	 * @param row the words that were looked for; null for none
	 */
	List<Result> of(List<HitRow> hits, @Nullable QueryRow row) {
		if (hits.isEmpty()) {
			return List.of();
		}
		String pages = hits.stream().map((hit) -> String.valueOf(hit.pageId())).collect(Collectors.joining(" "));
		Map<Long, List<SectionRow>> sections = new HashMap<>();
		if (row != null && !row.anyWord().isEmpty()) {
			this.rows.sections(pages, row.anyWord(), row.lexemes())
				.forEach((section) -> sections.computeIfAbsent(section.pageId(), (id) -> new ArrayList<>())
					.add(section));
		}
		return hits.stream().map((hit) -> result(hit, sections.getOrDefault(hit.pageId(), List.of()))).toList();
	}

	private static Result result(HitRow hit, List<SectionRow> sections) {
		String path = new PageAddress(PageKind.valueOf(hit.kind()), hit.slug()).path();
		SectionRow best = sections.isEmpty() ? null : sections.get(0);
		if (best == null || best.body() == null || best.places() == null) {
			return new Result(path, hit.title(), note(hit), hit.exact(), "", Snippet.plain(hit.summary()), List.of());
		}
		Snippet snippet = Snippet.of(best.body(), Snippet.places(best.places()));
		if (snippet.fragment().isEmpty() && best.anchor() == null) {
			snippet = Snippet.plain(hit.summary());
		}
		List<Link> also = sections.stream()
			.skip(1)
			.filter((section) -> section.anchor() != null)
			.map((section) -> new Link(path + "#" + section.anchor(), section.heading()))
			.toList();
		return new Result(address(path, best.anchor(), snippet.fragment()), hit.title(), note(hit), hit.exact(),
				best.heading(), snippet, also);
	}

	private static String address(String path, @Nullable String anchor, String fragment) {
		if (anchor == null && fragment.isEmpty()) {
			return path;
		}
		return path + "#" + ((anchor != null) ? anchor : "") + (fragment.isEmpty() ? "" : ":~:" + fragment);
	}

	private static String note(HitRow hit) {
		PageKind kind = PageKind.valueOf(hit.kind());
		String noun = kind.noun().substring(0, 1).toUpperCase(Locale.ROOT) + kind.noun().substring(1);
		String verdict = hit.verdict();
		if (verdict != null) {
			return noun + " · " + Verdict.valueOf(verdict).label();
		}
		String dates = Words.dates(hit.edtf());
		return (dates != null) ? noun + " · " + dates : noun;
	}

}
