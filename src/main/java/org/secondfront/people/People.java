package org.secondfront.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.maps.LocatorMap;
import org.secondfront.maps.Place;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.people.PeopleRows.PersonRow;
import org.secondfront.people.PeopleRows.PlaceRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads people, places and terms.
 */
@Service
class People {

	private final PageTexts texts;

	private final PeopleRows rows;

	private final Heads heads;

	People(PageTexts texts, PeopleRows rows, Heads heads) {
		this.texts = texts;
		this.rows = rows;
		this.heads = heads;
	}

	@Transactional(readOnly = true)
	PersonView person(String slug, SiteView site) {
		PageRow row = this.texts.find(PageKind.PERSON, slug, site.number());
		PersonRow person = this.rows.person(row.versionId());
		Map<String, Object> more = new LinkedHashMap<>();
		if (person.born() != null) {
			more.put("birthDate", HistoricalDate.parse(person.born()).isoInterval());
		}
		if (person.died() != null) {
			more.put("deathDate", HistoricalDate.parse(person.died()).isoInterval());
		}
		List<Crumb> crumbs = crumbs(row, "People", site);
		return new PersonView(this.heads.page(row, "Person", more, crumbs, site), crumbs,
				this.texts.read(row, Words.life(person.born(), person.died()), site.number()), person.country(),
				person.roles(), row.spellings(), mentioned(row, site.number()));
	}

	@Transactional(readOnly = true)
	PlaceView place(String slug, SiteView site) {
		PageRow row = this.texts.find(PageKind.PLACE, slug, site.number());
		PlaceRow place = this.rows.place(row.versionId());
		Map<String, Object> more = (place.lat() != null && place.lon() != null)
				? Map.of("geo", Map.of("@type", "GeoCoordinates", "latitude", place.lat(), "longitude", place.lon()))
				: Map.of();
		List<Crumb> crumbs = crumbs(row, "Places", site);
		return new PlaceView(this.heads.page(row, "Place", more, crumbs, site), crumbs,
				this.texts.read(row, site.number()), place.nameThen(), place.nameNow(),
				Coordinates.inWords(place.lat(), place.lon()), map(row, place), row.spellings(),
				mentioned(row, site.number()));
	}

	private static @Nullable LocatorMap map(PageRow row, PlaceRow place) {
		return (place.lat() != null && place.lon() != null)
				? LocatorMap.of(List.of(new Place(row.title(), place.lat(), place.lon()))) : null;
	}

	@Transactional(readOnly = true)
	TermView term(String slug, SiteView site) {
		PageRow row = this.texts.find(PageKind.TERM, slug, site.number());
		List<Crumb> crumbs = crumbs(row, "Glossary", site);
		return new TermView(this.heads.page(row, "DefinedTerm", Map.of(), crumbs, site), crumbs,
				this.texts.read(row, site.number()), row.spellings());
	}

	@Transactional(readOnly = true)
	IndexView index(PageKind kind, String title, String description, SiteView site) {
		List<IndexView.Group> groups = Index.of(kind, this.rows.index(kind, site.number()));
		int count = groups.stream().mapToInt((group) -> group.entries().size()).sum();
		Head head = this.heads.index(title, description, "/" + kind.segment(), site);
		return new IndexView(head, List.of(new Crumb(site.title(), "/"), new Crumb(title, "")), title, count, groups);
	}

	private static List<Crumb> crumbs(PageRow row, String index, SiteView site) {
		return List.of(new Crumb(site.title(), "/"), new Crumb(index, "/" + row.kind().segment()),
				new Crumb(row.title(), ""));
	}

	private List<Lead> mentioned(PageRow row, int edition) {
		List<Lead> mentioned = new ArrayList<>();
		this.rows.mentioning(row.pageId(), edition)
			.forEach((page) -> mentioned.add(new Lead(new PageAddress(page.kind(), page.slug()).path(), page.title(),
					Objects.requireNonNullElse(Words.dates(page.edtf()), ""))));
		return mentioned;
	}

}
