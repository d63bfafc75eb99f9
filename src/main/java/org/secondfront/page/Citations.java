package org.secondfront.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.citation.CitationFormatter;
import org.secondfront.citation.CitationStyle;
import org.secondfront.citation.Source;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Cites pages and works. A page is cited in the edition that brought its words: that
 * citation is the same for every reader until the words change, so it is formatted once
 * for that version and kept. It is not stored when a page is published, since it also
 * names the site and where it lives, most pages and sections are never cited, and a
 * publication of many pages would wait for it.
 */
@Component
public class Citations {

	/** Of some two kilobytes each. */
	private static final int KEPT = 2048;

	private final CitationFormatter formatter = new CitationFormatter();

	private final ConcurrentLruCache<Cited, List<Citing.Citation>> formatted = new ConcurrentLruCache<>(KEPT,
			this::format);

	/** The first citation would have its reader wait for the styles to be read. */
	@EventListener(ApplicationReadyEvent.class)
	void readStyles() {
		Source sample = Source.entry("sample", "Title", "Reference", 1, "Publisher", HistoricalDate.parse("2000-01-01"),
				"http://localhost/");
		Thread reading = new Thread(() -> format(new Cited(sample, "", true)), "citation-styles");
		reading.setDaemon(true);
		reading.start();
	}

	/**
	 * Cite a page.
	 * @param row the page
	 * @param site the site
	 * @return its citations, by all styles
	 */
	public Citing page(PageRow row, SiteView site) {
		return page(row, null, site);
	}

	/** A section is named where the style has a place for it; the address leads to it. */
	Citing page(PageRow row, PageRows.@Nullable Heading section, SiteView site) {
		String place = (section != null) ? "under “" + section.heading() + "”" : "";
		return citing(row, null, place, (section != null) ? "#" + section.name() : "", site);
	}

	/**
	 * Cite a passage of a page. Notes name it; the address leads to it.
	 * @param row the page, in a version that has the passage
	 * @param passage the passage there
	 * @param site the site
	 * @return its citations, by all styles
	 */
	public Citing passage(PageRow row, CitedPassage passage, SiteView site) {
		return citing(row, passage.name(), passage.place(), passage.fragment(), site);
	}

	private Citing citing(PageRow row, @Nullable String passage, String place, String fragment, SiteView site) {
		int at = (site.former() != null) ? site.number() : 0;
		return new Citing(row.address().path(), passage, at, lasting(row, site) + ((passage != null) ? fragment : ""),
				Words.edition(row.since(), row.publishedAt()),
				this.formatted.get(new Cited(record(row, fragment, site), place, true)));
	}

	/**
	 * Cite the work that a page is about.
	 * @param source the work
	 * @param path the path of the page
	 * @return its citations, by all styles but ours
	 */
	public Citing work(Source source, String path) {
		return new Citing(path, null, 0, null, null, this.formatted.get(new Cited(source, "", false)));
	}

	/** A page as a record of a bibliography. */
	static Source record(PageRow row, String fragment, SiteView site) {
		LocalDate day = row.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
		return Source.entry(row.slug() + "-ed" + row.since(), row.title(), site.title(), row.since(), site.publisher(),
				HistoricalDate.parse(day.toString()), lasting(row, site) + fragment);
	}

	/** Where the words of a version stay. */
	static String lasting(PageRow row, SiteView site) {
		return site.baseAddress() + "/editions/" + row.since() + row.address().path();
	}

	private List<Citing.Citation> format(Cited cited) {
		return Stream.of(CitationStyle.values())
			.filter((style) -> cited.ours() || style != CitationStyle.HOUSE)
			.map((style) -> new Citing.Citation(name(style),
					this.formatter.format(cited.source(), style, cited.place())))
			.toList();
	}

	private static String name(CitationStyle style) {
		return switch (style) {
			case CHICAGO_NOTE -> "Chicago, note";
			case CHICAGO_BIBLIOGRAPHY -> "Chicago, bibliography";
			case MLA -> "MLA";
			case APA -> "APA";
			case HOUSE -> "With the edition";
		};
	}

	/**
	 * What is cited.
	 *
	 * @param source the record
	 * @param place what names a part of it; may be empty
	 * @param ours whether it is a page of ours
	 */
	private record Cited(Source source, String place, boolean ours) {
	}

}
