package org.secondfront.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.VersionDraft.ClaimRow;
import org.secondfront.catalogue.VersionDraft.EventRow;
import org.secondfront.catalogue.VersionDraft.PersonRow;
import org.secondfront.catalogue.VersionDraft.PlaceRow;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.catalogue.VersionDraft.SourceRow;
import org.secondfront.catalogue.VersionDraft.TopicRow;
import org.secondfront.chronology.HistoricalDate;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes versions with their child rows, each table in one batch.
 */
class VersionWriter {

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final RenderingWriter renderings;

	VersionWriter(JdbcTemplate jdbc, JsonMapper json, RenderingWriter renderings) {
		this.jdbc = jdbc;
		this.json = json;
		this.renderings = renderings;
	}

	void write(int edition, List<VersionDraft> drafts) {
		for (int from = 0; from < drafts.size(); from += BATCH) {
			writeBatch(edition, drafts.subList(from, Math.min(from + BATCH, drafts.size())));
		}
	}

	private void writeBatch(int edition, List<VersionDraft> drafts) {
		List<Long> ids = this.jdbc.queryForList(
				"select nextval(pg_get_serial_sequence('page_version', 'id')) from generate_series(1, ?)", Long.class,
				drafts.size());
		versions(edition, drafts, ids);
		insert("anchor (version_id, page_id, until, name, kind, heading, level, position)", 7, drafts, ids,
				(version, rows) -> version.draft.anchors()
					.forEach((anchor) -> rows.add(anchor.name(), anchor.kind().name(), anchor.heading(), anchor.level(),
							rows.position())));
		insert("link (version_id, page_id, until, position, section, sentence, target_id, target_anchor)", 7, drafts,
				ids,
				(version, rows) -> version.draft.links()
					.forEach((link) -> rows.add(rows.position(), link.section(), link.sentence(), link.target(),
							link.targetAnchor())));
		insert("relation (version_id, page_id, until, position, target_id, type, because)", 6, drafts, ids,
				(version, rows) -> version.draft.relations()
					.forEach((relation) -> rows.add(rows.position(), relation.target(), relation.type().name(),
							relation.because())));
		insert("mention (version_id, page_id, until, role, position, target_id)", 5, drafts, ids,
				(version, rows) -> version.draft.mentions()
					.forEach((mention) -> rows.add(mention.role().name(), rows.position(), mention.target())));
		insert("citation (version_id, page_id, until, note_no, position, section, source_id, locator)", 7, drafts, ids,
				(version, rows) -> version.draft.citations()
					.forEach((citation) -> rows.add(citation.note(), rows.position(), citation.section(),
							citation.source(), citation.locator())));
		insert("treatment (version_id, page_id, until, position, target_id, target_anchor, sentence)", 6, drafts, ids,
				(version, rows) -> version.draft.treatments()
					.forEach((treatment) -> rows.add(rows.position(), treatment.target(), treatment.targetAnchor(),
							treatment.sentence())));
		own("fact (version_id, position, label, value)", drafts, ids, (version, rows) -> version.draft.facts()
			.forEach((fact) -> rows.addOwn(rows.position(), fact.label(), fact.value())));
		Map<Long, RenderingRow> renderings = new LinkedHashMap<>();
		for (int index = 0; index < drafts.size(); index++) {
			renderings.put(ids.get(index), drafts.get(index).rendering());
		}
		this.renderings.write(renderings);
		details(drafts, ids);
	}

	private void versions(int edition, List<VersionDraft> drafts, List<Long> ids) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (int index = 0; index < drafts.size(); index++) {
			rows.add(versionRow(edition, ids.get(index), drafts.get(index)));
		}
		batch("""
				insert into page_version (id, page_id, since, kind, slug, title, summary, edtf, span_from,
					span_to, topic_id, position, sort_key, reviewed, erratum_on, erratum, front, source_path,
					source_line, source_text, source_sha256, fingerprint)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
				""", rows);
	}

	private @Nullable Object[] versionRow(int edition, long id, VersionDraft draft) {
		HistoricalDate when = draft.when();
		LocalDate from = (when != null) ? when.earliest() : null;
		LocalDate to = (when != null) ? when.latest() : null;
		return new @Nullable Object[] { id, draft.pageId(), edition, draft.address().kind().name(),
				draft.address().slug(), draft.title(), draft.summary(), (when != null) ? when.edtf() : null, from, to,
				draft.topicId(), draft.position(), draft.sortKey(), draft.reviewed(),
				(draft.erratum() != null) ? draft.erratum().date() : null,
				(draft.erratum() != null) ? draft.erratum().text() : null, this.json.writeValueAsString(draft.front()),
				draft.source().path(), draft.source().line(), draft.source().text(), draft.source().sha256(),
				draft.fingerprint() };
	}

	private void details(List<VersionDraft> drafts, List<Long> ids) {
		own("topic_detail (version_id, accent, label)", drafts, ids, (version, rows) -> {
			if (version.draft.detail() instanceof TopicRow topic) {
				rows.addOwn(topic.accent(), topic.label());
			}
		});
		own("person_detail (version_id, born, died, country, roles)", drafts, ids, (version, rows) -> {
			if (version.draft.detail() instanceof PersonRow person) {
				rows.addOwn(person.born(), person.died(), person.country(), person.roles().toArray(String[]::new));
			}
		});
		own("place_detail (version_id, lat, lon, name_then, name_now)", drafts, ids, (version, rows) -> {
			if (version.draft.detail() instanceof PlaceRow place) {
				rows.addOwn(place.lat(), place.lon(), place.then(), place.now());
			}
		});
		own("event_detail (version_id, lane)", drafts, ids, (version, rows) -> {
			if (version.draft.detail() instanceof EventRow event) {
				rows.addOwn(event.lane());
			}
		});
		own("claim_detail (version_id, section, verdict, claim, finding)", drafts, ids, (version, rows) -> {
			if (version.draft.detail() instanceof ClaimRow claim) {
				rows.addOwn(claim.section(), claim.verdict(), claim.claim(), claim.finding());
			}
		});
		sources(drafts, ids);
		assets(drafts, ids);
	}

	private void assets(List<VersionDraft> drafts, List<Long> ids) {
		List<@Nullable Object[]> images = new ArrayList<>();
		drafts.forEach((draft) -> draft.assets()
			.forEach((asset) -> images.add(
					new Object[] { asset.sha256(), asset.mediaType(), asset.width(), asset.height(), asset.bytes() })));
		batch("insert into asset (sha256, media_type, width, height, bytes) values (?, ?, ?, ?, ?) on conflict do nothing",
				images);
		own("asset_use (version_id, sha256)", drafts, ids,
				(version, rows) -> version.draft.assets()
					.stream()
					.map(VersionDraft.AssetRow::sha256)
					.distinct()
					.forEach(rows::addOwn));
	}

	private void sources(List<VersionDraft> drafts, List<Long> ids) {
		Rows rows = collect(drafts, ids, (version, target) -> {
			if (version.draft.detail() instanceof SourceRow source) {
				target.addOwn(this.json.writeValueAsString(source.csl()), version.draft.rendering().excerpts().entry(),
						source.weak());
			}
		});
		batch("insert into source_detail (version_id, csl, entry, weak) values (?, ?::jsonb, ?, ?)", rows.rows);
	}

	/** Rows that carry the version's page and end with them, as the keys to it ask. */
	private void insert(String table, int values, List<VersionDraft> drafts, List<Long> ids,
			BiConsumer<Version, Rows> collector) {
		batch("insert into " + table + " values (?, ?, 2147483647" + ", ?".repeat(values - 2) + ")",
				collect(drafts, ids, collector).rows);
	}

	private void own(String table, List<VersionDraft> drafts, List<Long> ids, BiConsumer<Version, Rows> collector) {
		int values = table.split(",", -1).length;
		batch("insert into " + table + " values (?" + ", ?".repeat(values - 1) + ")",
				collect(drafts, ids, collector).rows);
	}

	private Rows collect(List<VersionDraft> drafts, List<Long> ids, BiConsumer<Version, Rows> collector) {
		Rows rows = new Rows();
		for (int index = 0; index < drafts.size(); index++) {
			Version version = new Version(ids.get(index), drafts.get(index));
			rows.begin(version);
			collector.accept(version, rows);
		}
		return rows;
	}

	private void batch(String sql, List<@Nullable Object[]> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows);
		}
	}

	/** A draft and the id its version was given. */
	private record Version(long id, VersionDraft draft) {
	}

	/** Collects the rows of one table, counting positions within a version. */
	private static final class Rows {

		private final List<@Nullable Object[]> rows = new ArrayList<>();

		private long versionId;

		private long pageId;

		private int position;

		void begin(Version version) {
			this.versionId = version.id();
			this.pageId = version.draft().pageId();
			this.position = 0;
		}

		int position() {
			return this.position;
		}

		void add(@Nullable Object... values) {
			this.rows.add(row(values, this.versionId, this.pageId));
			this.position++;
		}

		void addOwn(@Nullable Object... values) {
			this.rows.add(row(values, this.versionId));
			this.position++;
		}

		private static @Nullable Object[] row(@Nullable Object[] values, Object... keys) {
			@Nullable Object[] row = new @Nullable Object[keys.length + values.length];
			System.arraycopy(keys, 0, row, 0, keys.length);
			System.arraycopy(values, 0, row, keys.length, values.length);
			return row;
		}

	}

}
