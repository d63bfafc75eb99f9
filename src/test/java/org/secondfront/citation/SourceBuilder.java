package org.secondfront.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;

/**
 * Builds records for tests: a book by default.
 */
public final class SourceBuilder {

	private final String id;

	private String type = "book";

	private String title = "A Title";

	private List<Contributor> authors = List.of();

	private List<Contributor> editors = List.of();

	private @Nullable String issued;

	private @Nullable String container;

	private @Nullable String publisher;

	private @Nullable String place;

	private @Nullable String genre;

	private @Nullable String number;

	private @Nullable String doi;

	private @Nullable String volume;

	private @Nullable String issue;

	private @Nullable String page;

	private @Nullable String url;

	private @Nullable String archived;

	private boolean weak;

	private SourceBuilder(String id) {
		this.id = id;
	}

	public static SourceBuilder source(String id) {
		return new SourceBuilder(id);
	}

	public SourceBuilder type(String type) {
		this.type = type;
		return this;
	}

	public SourceBuilder title(String title) {
		this.title = title;
		return this;
	}

	public SourceBuilder authors(Contributor... authors) {
		this.authors = List.of(authors);
		return this;
	}

	public SourceBuilder editors(Contributor... editors) {
		this.editors = List.of(editors);
		return this;
	}

	public SourceBuilder issued(String edtf) {
		this.issued = edtf;
		return this;
	}

	public SourceBuilder in(String container) {
		this.container = container;
		return this;
	}

	public SourceBuilder publisher(String publisher) {
		this.publisher = publisher;
		return this;
	}

	public SourceBuilder place(String place) {
		this.place = place;
		return this;
	}

	public SourceBuilder numbered(String genre, String number) {
		this.genre = genre;
		this.number = number;
		return this;
	}

	public SourceBuilder doi(String doi) {
		this.doi = doi;
		return this;
	}

	public SourceBuilder pages(@Nullable String volume, @Nullable String issue, String page) {
		this.volume = volume;
		this.issue = issue;
		this.page = page;
		return this;
	}

	public SourceBuilder url(String url) {
		this.url = url;
		return this;
	}

	public SourceBuilder archived(String url) {
		this.archived = url;
		return this;
	}

	public SourceBuilder weak() {
		this.weak = true;
		return this;
	}

	public Source build() {
		return new Source(this.id, this.type, this.title, this.authors, this.editors,
				(this.issued != null) ? HistoricalDate.parse(this.issued) : null, this.container, null, this.publisher,
				this.place, this.volume, this.issue, this.page, null, this.genre, this.number, this.url, this.doi, null,
				null, this.archived, null, this.weak);
	}

}
