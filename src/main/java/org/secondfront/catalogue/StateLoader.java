package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the state of the catalogue that a publication starts from.
 */
class StateLoader {

	/** The live versions of all pages, or of those whose identities are given. */
	private static final String CHOSEN = """
			with given as (select ?::bigint[] as ids),
				chosen as (
					select v.id, v.page_id, v.kind, v.slug, v.title, v.source_path, v.source_sha256, v.fingerprint,
						v.topic_id
					from page_version v, given
					where v.until = 2147483647 and (given.ids is null or v.page_id = any(given.ids))
				)
			""";

	private static final String PAGES = """
			select c.page_id, c.id, c.kind, c.slug, c.title, c.source_path, c.source_sha256, c.fingerprint,
				coalesce(r.input_hash, '') as rendering_hash
			from chosen c left join rendering r on r.version_id = c.id
			order by c.kind, c.slug
			""";

	private static final String ANCHORS = """
			select a.page_id, a.name, a.kind, case a.kind when 'ALIAS' then a.heading else a.name end
			from anchor a join chosen c on c.id = a.version_id
			order by a.page_id, a.position
			""";

	private static final String REFERENCES = """
			select r.page_id, r.target_id, r.target_anchor from link r join chosen c on c.id = r.version_id
			union all
			select r.page_id, r.target_id, r.target_anchor from treatment r join chosen c on c.id = r.version_id
			union all
			select r.page_id, r.target_id, null from relation r join chosen c on c.id = r.version_id
			union all
			select r.page_id, r.target_id, null from mention r join chosen c on c.id = r.version_id
			union all
			select r.page_id, r.source_id, null from citation r join chosen c on c.id = r.version_id
			union all
			select c.page_id, c.topic_id, null from chosen c where c.topic_id is not null
			""";

	private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	StateLoader(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Read the state.
	 * @param before the state at the current edition or an earlier one: pages that have
	 * had no other version since are taken from it; null to read all
	 * @return the state now
	 */
	CatalogueState load(@Nullable CatalogueState before) {
		int edition = Objects
			.requireNonNull(this.jdbc.queryForObject("select coalesce(max(number), 0) from edition", Integer.class));
		return (before != null) ? since(before, edition)
				: new CatalogueState(edition, pages(null), addresses(null), site());
	}

	private CatalogueState since(CatalogueState before, int edition) {
		Set<Long> changed = new HashSet<>(this.jdbc.queryForList("""
				select page_id from page_version where since > ?
				union all
				select page_id from page_version where until < 2147483647 and until > ?
				""", Long.class, before.edition(), before.edition()));
		Long[] ids = changed.toArray(Long[]::new);
		List<LivePage> same = before.pages().stream().filter((page) -> !changed.contains(page.pageId())).toList();
		Map<PageAddress, Long> addresses = new HashMap<>(before.addresses());
		addresses.putAll(addresses(ids));
		return new CatalogueState(edition, Stream.concat(same.stream(), pages(ids).stream()).toList(), addresses,
				site());
	}

	private List<LivePage> pages(Long @Nullable [] ids) {
		Map<Long, List<LiveAnchor>> anchors = new HashMap<>();
		query(ANCHORS, ids, (row) -> anchors.computeIfAbsent(row.getLong(1), (page) -> new ArrayList<>())
			.add(new LiveAnchor(row.getString(2), AnchorKind.valueOf(row.getString(3)), row.getString(4))));
		Map<Long, List<LiveReference>> references = new HashMap<>();
		query(REFERENCES, ids, (row) -> references.computeIfAbsent(row.getLong(1), (page) -> new ArrayList<>())
			.add(new LiveReference(row.getLong(2), row.getString(3))));
		List<LivePage> pages = new ArrayList<>();
		query(PAGES, ids, (row) -> {
			long page = row.getLong("page_id");
			List<LiveAnchor> named = anchors.getOrDefault(page, List.of());
			pages.add(new LivePage(page, row.getLong("id"),
					new PageAddress(PageKind.valueOf(row.getString("kind")), row.getString("slug")),
					row.getString("title"), row.getString("source_path"), row.getString("source_sha256"),
					row.getString("fingerprint"), row.getString("rendering_hash"), named,
					named.stream().map(LiveAnchor::name).collect(Collectors.toUnmodifiableSet()),
					references.getOrDefault(page, List.of())));
		});
		return pages;
	}

	private void query(String select, Long @Nullable [] ids, RowCallbackHandler row) {
		this.jdbc.query(CHOSEN + select, row, (Object) ids);
	}

	private Map<PageAddress, Long> addresses(Long @Nullable [] ids) {
		Map<PageAddress, Long> addresses = new HashMap<>();
		this.jdbc.query("""
				with given as (select ?::bigint[] as ids)
				select a.kind, a.slug, a.page_id from address a, given
				where given.ids is null or a.page_id = any(given.ids)
				""", (row) -> {
			addresses.put(new PageAddress(PageKind.valueOf(row.getString(1)), row.getString(2)), row.getLong(3));
		}, (Object) ids);
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
