package org.secondfront.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.page.PageRows.BacklinkRow;
import org.secondfront.page.PageRows.RelationRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Component;

/**
 * Reads what pages of every kind show. To be called within the transaction of a request.
 */
@Component
public class PageTexts {

	/**
	 * So many relations and links from elsewhere are shown: what everything links to
	 * would not fit on a page.
	 */
	private static final int MOST = 300;

	private final PageRows rows;

	PageTexts(PageRows rows) {
		this.rows = rows;
	}

	/**
	 * Find a page.
	 * @param kind its kind
	 * @param slug its slug, as the reader asked for it
	 * @param edition the number of the edition to look in
	 * @return the page
	 * @throws PageNotFoundException if that edition has no such page
	 */
	public PageRow find(PageKind kind, String slug, int edition) {
		PageAddress address = new PageAddress(kind, slug);
		if (!PageAddress.isSlug(slug)) {
			throw new PageNotFoundException(address);
		}
		return this.rows.page(kind, slug, edition).orElseThrow(() -> new PageNotFoundException(address));
	}

	/**
	 * Read what there is to show of a page.
	 * @param row the page
	 * @param edition the number of the edition
	 * @return what every page shows
	 */
	public PageText read(PageRow row, int edition) {
		return read(row, Words.dates(row.edtf()), edition);
	}

	/**
	 * Read what there is to show of a page whose dates are told in another way.
	 * @param row the page
	 * @param dates its dates in words
	 * @param edition the number of the edition
	 * @return what every page shows
	 */
	public PageText read(PageRow row, @Nullable String dates, int edition) {
		List<PageText.Contents> contents = this.rows.headings(row.versionId(), AnchorKind.SECTION)
			.stream()
			.map(PageText.Contents::of)
			.toList();
		String isoDates = (row.edtf() != null) ? HistoricalDate.parse(row.edtf()).isoInterval() : null;
		PageText.Erratum erratum = (row.erratum() != null)
				? new PageText.Erratum(Objects.requireNonNullElse(Words.date(row.erratumOn()), ""), row.erratum())
				: null;
		List<RelationRow> relations = this.rows.relations(row.versionId(), row.pageId(), edition, MOST);
		List<BacklinkRow> links = this.rows.backlinks(row.pageId(), edition, MOST);
		boolean all = relations.size() < MOST && links.stream().filter((link) -> !link.isStep()).count() < MOST;
		return new PageText(row.title(), row.summary(), dates, isoDates, contents, row.html(), row.notes(), facts(row),
				related(relations), backlinks(links), all ? null : search(row.title()),
				Words.edition(row.since(), row.publishedAt()), Words.date(row.reviewed()), erratum,
				OnTrail.of(row.address().path(), links));
	}

	/**
	 * Where an event or a claim is treated, or the steps of a trail.
	 * @param row the page
	 * @param edition the number of the edition
	 * @return the places, in the order in which they are written
	 */
	public List<Treated> treatedIn(PageRow row, int edition) {
		return treatedIn(row.versionId(), edition);
	}

	/**
	 * The same, of a version.
	 * @param version the version
	 * @param edition the number of the edition
	 * @return the places, in the order in which they are written
	 */
	public List<Treated> treatedIn(long version, int edition) {
		return this.rows.treatments(version, edition).stream().map((treatment) -> {
			String path = new PageAddress(treatment.kind(), treatment.slug()).path();
			String href = (treatment.anchor() != null) ? path + "#" + treatment.anchor() : path;
			return new Treated(href, treatment.title(), Objects.requireNonNullElse(treatment.heading(), ""),
					treatment.sentence());
		}).toList();
	}

	/**
	 * What an event or a claim rests on.
	 * @param row the page
	 * @param edition the number of the edition
	 * @return the works, in the order in which they are written
	 */
	public List<Evidence> evidence(PageRow row, int edition) {
		return this.rows.evidence(row.versionId(), edition);
	}

	private List<PageText.Fact> facts(PageRow row) {
		return (row.kind() == PageKind.ARTICLE) ? this.rows.facts(row.versionId()) : List.of();
	}

	private static String search(String title) {
		return Filters.address("/search", Map.of("q", title));
	}

	private static List<Related> related(List<RelationRow> relations) {
		Map<String, Related> related = new LinkedHashMap<>();
		for (RelationRow relation : relations) {
			String path = relation.address().path();
			// where both ends state the same, each shows its own reason
			related.putIfAbsent(relation.words() + " " + path, new Related(relation.words(), path, relation.title(),
					relation.because(), Objects.requireNonNullElse(relation.accent(), "")));
		}
		return List.copyOf(related.values());
	}

	private static List<Backlink> backlinks(List<BacklinkRow> links) {
		Map<PageAddress, Backlink> backlinks = new LinkedHashMap<>();
		for (BacklinkRow link : links) {
			if (link.isStep()) {
				continue;
			}
			PageAddress address = link.address();
			Backlink backlink = backlinks.computeIfAbsent(address,
					(from) -> new Backlink(from.path(), link.title(), from.kind().noun(), new ArrayList<>()));
			String href = (link.section() != null) ? address.path() + "#" + link.section() : address.path();
			Backlink.Place place = new Backlink.Place(href, Objects.requireNonNullElse(link.heading(), ""),
					link.sentence(), Objects.requireNonNullElse(link.to(), ""));
			// a sentence may link here twice
			if (!backlink.places().contains(place)) {
				backlink.places().add(place);
			}
		}
		return List.copyOf(backlinks.values());
	}

}
