package org.secondfront.trails;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.StepAddress;
import org.secondfront.page.Treated;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
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

	@Transactional(readOnly = true)
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

	@Transactional(readOnly = true)
	TrailView trail(String slug, SiteView site) {
		PageRow row = this.texts.find(PageKind.TRAIL, slug, site.number());
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "/trails"),
				new Crumb(row.title(), ""));
		return new TrailView(this.heads.page(row, "ItemList", Map.of(), crumbs, site), crumbs,
				this.texts.read(row, site.number()), steps(row, site.number()));
	}

	/**
	 * Find where a reader stands on a trail.
	 * @param trail the slug of the trail, as the reader asked for it
	 * @param number which step it is, as the reader asked for it; matters where the trail
	 * comes back to a page
	 * @param path the page
	 * @param edition the number of the edition
	 * @return the step; empty if there is no such trail, or it does not lead here
	 */
	@Transactional(readOnly = true)
	Optional<TrailStep> step(String trail, @Nullable String number, String path, int edition) {
		if (!PageAddress.isSlug(trail)) {
			return Optional.empty();
		}
		return this.rows.title(trail, edition).flatMap((row) -> {
			List<Treated> steps = within(trail, this.texts.treatedIn(row.versionId(), edition));
			return at(steps, number, path).map((index) -> step(row, trail, steps, index));
		});
	}

	private static Optional<Integer> at(List<Treated> steps, @Nullable String number, String path) {
		List<Integer> here = IntStream.range(0, steps.size())
			.filter((index) -> StepAddress.path(steps.get(index).href()).equals(path))
			.boxed()
			.toList();
		return here.stream()
			.filter((index) -> String.valueOf(index + 1).equals(number))
			.findFirst()
			.or(() -> here.stream().findFirst());
	}

	private static TrailStep step(TrailRows.TitleRow row, String trail, List<Treated> steps, int index) {
		int number = index + 1;
		return new TrailStep(trail, new PageAddress(PageKind.TRAIL, trail).path() + "#step-" + number, row.title(),
				number, steps.size(), steps.get(index).sentence(), lead(steps, index - 1), lead(steps, index + 1));
	}

	private static @Nullable Lead lead(List<Treated> steps, int index) {
		return (index >= 0 && index < steps.size())
				? new Lead(steps.get(index).href(), steps.get(index).title(), steps.get(index).section()) : null;
	}

	/** The steps, each leading to its page as a step of the trail. */
	private static List<Treated> within(String trail, List<Treated> steps) {
		Set<String> before = new HashSet<>();
		List<Treated> addressed = new ArrayList<>();
		for (Treated step : steps) {
			Integer again = before.add(StepAddress.path(step.href())) ? null : addressed.size() + 1;
			addressed.add(new Treated(StepAddress.of(step.href(), trail, again), step.title(), step.section(),
					step.sentence()));
		}
		return addressed;
	}

	private List<Treated> steps(PageRow row, int edition) {
		return within(row.slug(), this.texts.treatedIn(row, edition));
	}

}
