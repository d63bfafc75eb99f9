package org.secondfront.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondfront.ledger.LedgerRows.ClaimRow;
import org.secondfront.ledger.LedgerRows.DetailRow;
import org.secondfront.page.Crumb;
import org.secondfront.page.Filter;
import org.secondfront.page.Filters;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.Neighbour;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Topic;
import org.secondfront.page.Topics;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ledger of claims.
 */
@Service
public class Ledger {

	private static final String TITLE = "Claims";

	private static final String PATH = "/claims";

	private final PageTexts texts;

	private final LedgerRows rows;

	private final Topics topics;

	private final Heads heads;

	Ledger(PageTexts texts, LedgerRows rows, Topics topics, Heads heads) {
		this.texts = texts;
		this.rows = rows;
		this.topics = topics;
		this.heads = heads;
	}

	/**
	 * Count the claims by verdict. To be called within the transaction of a request.
	 * @param edition the number of the edition
	 * @return the counts; of nothing where the edition has no ledger
	 */
	public Tally tally(int edition) {
		Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
		this.rows.counts(edition).forEach((row) -> counts.put(row.verdict(), row.count()));
		return Tally.of(counts);
	}

	@Transactional(readOnly = true)
	LedgerView ledger(Wanted wanted, SiteView site) {
		List<ClaimRow> all = this.rows.claims(site.number());
		Map<String, List<LedgerView.Entry>> bySection = new LinkedHashMap<>();
		int shown = 0;
		for (ClaimRow claim : all) {
			if (wanted.includes(claim)) {
				bySection.computeIfAbsent(claim.section(), (section) -> new ArrayList<>())
					.add(new LedgerView.Entry(path(PageKind.CLAIM, claim.slug()), claim.claim(), claim.verdict(),
							claim.finding()));
				shown++;
			}
		}
		List<LedgerView.Section> sections = bySection.entrySet()
			.stream()
			.map((section) -> new LedgerView.Section(anchor(section.getKey()), section.getKey(), section.getValue()))
			.toList();
		return new LedgerView(
				this.heads.index(TITLE,
						"What the article this reference grew from says, claim by claim, and what the record says.",
						PATH, site),
				List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "")), tally(site.number()),
				Words.count(shown, "claim", "claims"), filters(wanted, all, site.number()), sections);
	}

	@Transactional(readOnly = true)
	ClaimView claim(String id, SiteView site) {
		PageRow row = this.texts.find(PageKind.CLAIM, id, site.number());
		DetailRow detail = this.rows.detail(row.versionId());
		Optional<Topic> topic = this.topics.inOrder(site.number())
			.stream()
			.filter((one) -> Objects.equals(one.pageId(), row.topicId()))
			.findFirst();
		List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, PATH)));
		topic.ifPresent((one) -> crumbs.add(new Crumb(one.label(), one.href())));
		crumbs.add(new Crumb(row.title(), ""));
		Map<String, Object> more = Map.of("claimReviewed", detail.claim(), "reviewRating",
				Map.of("@type", "Rating", "alternateName", detail.verdict().label()), "reviewBody", detail.finding());
		Lead section = new Lead(Filters.address(PATH, Map.of("section", detail.section())), detail.section(), "");
		List<Neighbour> neighbours = this.rows.neighbours(row.versionId(), site.number());
		return new ClaimView(this.heads.page(row, "ClaimReview", more, crumbs, site), crumbs,
				topic.map(Topic::accent).orElse(""), this.texts.read(row, site.number()), detail.claim(),
				detail.verdict(), detail.finding(), section, this.texts.treatedIn(row, site.number()),
				this.texts.evidence(row, site.number()), Neighbour.before(neighbours, PageKind.CLAIM),
				Neighbour.after(neighbours, PageKind.CLAIM));
	}

	private List<Filter> filters(Wanted wanted, List<ClaimRow> all, int edition) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put("verdict", wanted.verdict());
		chosen.put("topic", wanted.topic());
		chosen.put("section", wanted.section());
		Filters filters = new Filters(PATH, chosen);
		Map<String, String> verdicts = Arrays.stream(Verdict.values())
			.collect(Collectors.toMap(Verdict::key, Verdict::label, (one, other) -> one, LinkedHashMap::new));
		Map<String, String> topics = new LinkedHashMap<>();
		this.topics.inOrder(edition).forEach((topic) -> topics.put(topic.slug(), topic.label()));
		Map<String, String> sections = new LinkedHashMap<>();
		all.forEach((claim) -> sections.put(claim.section(), claim.section()));
		return List.of(filters.of("Verdict", "verdict", "All verdicts", verdicts),
				filters.of("Topic", "topic", "All topics", topics),
				filters.of("Section", "section", "All sections", sections));
	}

	private static String anchor(String heading) {
		return "section-" + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

	/**
	 * Which claims to show.
	 *
	 * @param verdict the key of a verdict; empty for all
	 * @param topic the slug of a topic; empty for all
	 * @param section the heading of a section of the source document; empty for all
	 */
	record Wanted(String verdict, String topic, String section) {

		boolean includes(ClaimRow claim) {
			return (this.verdict.isEmpty() || claim.verdict().key().equals(this.verdict))
					&& (this.topic.isEmpty() || this.topic.equals(claim.topic()))
					&& (this.section.isEmpty() || claim.section().equals(this.section));
		}

	}

}
