package org.secondfront.trails;

import java.util.List;
import java.util.Map;

import org.secondfront.page.Crumb;
import org.secondfront.page.Heads;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads trails.
 */
@Service
class Trails {

	private static final String TITLE = "Trails";

	private final PageTexts texts;

	private final TrailRows rows;

	private final Heads heads;

	Trails(PageTexts texts, TrailRows rows, Heads heads) {
		this.texts = texts;
		this.rows = rows;
		this.heads = heads;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	TrailsView trails(SiteView site) {
		List<TrailsView.Entry> trails = this.rows.trails(site.number())
			.stream()
			.map((trail) -> new TrailsView.Entry(new PageAddress(PageKind.TRAIL, trail.slug()).path(), trail.title(),
					Words.count(trail.steps(), "step", "steps"), trail.summary()))
			.toList();
		return new TrailsView(this.heads.index(TITLE,
				"Ways through several articles, with a sentence at each step on why it comes next.", "/trails", site),
				List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "")), trails);
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	TrailView trail(String slug, SiteView site) {
		PageRow row = this.texts.find(PageKind.TRAIL, slug, site.number());
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "/trails"),
				new Crumb(row.title(), ""));
		return new TrailView(this.heads.page(row, "ItemList", Map.of(), crumbs, site), crumbs,
				this.texts.read(row, site.number()), this.texts.treatedIn(row, site.number()));
	}

}
