package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState.LiveAnchor;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.catalogue.CatalogueState.LiveReference;
import org.secondfront.catalogue.CatalogueState.SiteRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the state of the catalogue that a publication starts from.
 */
class StateLoader {

	private static final String REFERENCES = """
			select page_id, target_id, target_anchor from link where until = 2147483647
			union all select page_id, target_id, target_anchor from treatment where until = 2147483647
			union all select page_id, target_id, null from relation where until = 2147483647
			union all select page_id, target_id, null from mention where until = 2147483647
			union all select page_id, source_id, null from citation where until = 2147483647
			union all select page_id, topic_id, null from page_version where until = 2147483647 and topic_id is not null
			""";

	private static final String LIVE_PAGES = """
			select v.page_id, v.id, v.kind, v.slug, v.title, v.source_path, v.source_sha256, v.fingerprint,
				coalesce(r.input_hash, '') as rendering_hash
			from page_version v left join rendering r on r.version_id = v.id
			where v.until = 2147483647
			order by v.kind, v.slug
			""";

	private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	StateLoader(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	CatalogueState load() {
		Integer edition = this.jdbc.queryForObject("select coalesce(max(number), 0) from edition", Integer.class);
		Map<Long, List<LiveAnchor>> anchors = anchors();
		Map<Long, List<LiveReference>> references = references();
		List<LivePage> pages = this.jdbc.query(LIVE_PAGES, (row, index) -> {
			long page = row.getLong("page_id");
			return new LivePage(page, row.getLong("id"),
					new PageAddress(PageKind.valueOf(row.getString("kind")), row.getString("slug")),
					row.getString("title"), row.getString("source_path"), row.getString("source_sha256"),
					row.getString("fingerprint"), row.getString("rendering_hash"),
					anchors.getOrDefault(page, List.of()), references.getOrDefault(page, List.of()));
		});
		return new CatalogueState(Objects.requireNonNull(edition), pages, addresses(), site());
	}

	private Map<Long, List<LiveAnchor>> anchors() {
		Map<Long, List<LiveAnchor>> anchors = new HashMap<>();
		this.jdbc.query("""
				select page_id, name, kind, case kind when 'ALIAS' then heading else name end
				from anchor where until = 2147483647 order by page_id, position
				""", (row) -> {
			anchors.computeIfAbsent(row.getLong(1), (page) -> new ArrayList<>())
				.add(new LiveAnchor(row.getString(2), AnchorKind.valueOf(row.getString(3)), row.getString(4)));
		});
		return anchors;
	}

	private Map<Long, List<LiveReference>> references() {
		Map<Long, List<LiveReference>> references = new HashMap<>();
		this.jdbc.query(REFERENCES, (row) -> {
			references.computeIfAbsent(row.getLong(1), (page) -> new ArrayList<>())
				.add(new LiveReference(row.getLong(2), row.getString(3)));
		});
		return references;
	}

	private Map<PageAddress, Long> addresses() {
		Map<PageAddress, Long> addresses = new HashMap<>();
		this.jdbc.query("select kind, slug, page_id from address", (row) -> {
			addresses.put(new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)), row.getLong(3));
		});
		return addresses;
	}

	private @Nullable SiteRow site() {
		List<SiteRow> rows = this.jdbc.query("""
				select title, tagline, base_address, publisher, licence_name, licence_address, contact,
					lanes::text, viewpoints::text
				from site where live
				""", (row, index) -> new SiteRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getString(6), row.getString(7), list(row.getString(8)), list(row.getString(9))));
		return rows.isEmpty() ? null : rows.get(0);
	}

	private static List<Map<String, Object>> list(String json) {
		return JsonMapper.shared().readValue(json, LIST);
	}

}
