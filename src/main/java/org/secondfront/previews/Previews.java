package org.secondfront.previews;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.previews.PreviewRows.CardRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what cards show.
 */
@Service
class Previews {

	private final PreviewRows rows;

	Previews(PreviewRows rows) {
		this.rows = rows;
	}

	/**
	 * The card of a page or a section.
	 * @param address the page
	 * @param section the anchor of the section; the page's card where it has no such
	 * section
	 * @param from the page that links to it, if that matters
	 * @param site the site, for the edition
	 * @return the card; empty if there is no such page
	 */
	@Transactional(readOnly = true)
	Optional<PreviewView> preview(PageAddress address, String section, Optional<PageAddress> from, SiteView site) {
		String anchor = PageAddress.isSlug(section) ? section : "";
		return this.rows.card(address.kind().name(), address.slug(), anchor, site.number())
			.map((row) -> view(row, from.map((linking) -> why(linking, row, site.number())).orElse(null), site));
	}

	private PreviewView.@Nullable Why why(PageAddress from, CardRow to, int edition) {
		return this.rows.why(from.kind().name(), from.slug(), to.id(), to.pageId(), edition)
			.stream()
			.findFirst()
			.map((row) -> new PreviewView.Why(row.words(), row.because()))
			.orElse(null);
	}

	private static PreviewView view(CardRow row, PreviewView.@Nullable Why why, SiteView site) {
		String noun = row.address().kind().noun();
		String kind = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
		String path = site.prefix() + row.address().path();
		boolean ofSection = row.section() != null && row.heading() != null;
		String gist = Objects.requireNonNullElse(row.gist(), ofSection ? "" : row.summary());
		String topic = (row.address().kind() == PageKind.TOPIC) ? "" : Objects.requireNonNullElse(row.topic(), "");
		return new PreviewView(ofSection ? path + "#" + row.section() : path, kind, ofSection ? row.title() : topic,
				ofSection ? Objects.requireNonNull(row.heading()) : row.title(),
				Objects.requireNonNullElse(row.accent(), ""), facts(row), gist,
				Objects.requireNonNullElse(row.entry(), ""), why);
	}

	private static List<String> facts(CardRow row) {
		String verdict = (row.verdict() != null) ? Verdict.valueOf(row.verdict()).label() : null;
		String then = Objects.equals(row.nameThen(), row.title()) ? null : row.nameThen();
		return Stream
			.of(verdict, Words.dates(row.edtf()), row.places(), Words.life(row.born(), row.died()), row.country(),
					row.role(), then, row.nameNow())
			.filter(Objects::nonNull)
			.filter((fact) -> !fact.isBlank())
			.toList();
	}

}
