package org.secondfront.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState.SiteRow;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.vocabulary.PageAddress;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one writer of the catalogue: one transaction, from {@link #begin} to
 * {@link #commit}, under an advisory lock that keeps a second writer out. Closed without
 * a commit, or killed, it leaves nothing behind.
 */
public final class CatalogueWriter implements AutoCloseable {

	/** The key of the advisory lock: "second f" in ASCII. */
	private static final long LOCK = 0x7365636f6e642066L;

	private static final TypeReference<Map<String, Object>> RECORD = new TypeReference<>() {
	};

	private final Connection connection;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final VersionWriter versions;

	private final RenderingWriter renderings;

	private final HistoryWriter history;

	private final SearchWriter search;

	private CatalogueWriter(Connection connection, Clock clock) {
		this.connection = connection;
		this.clock = clock;
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		this.renderings = new RenderingWriter(this.jdbc, JsonMapper.shared());
		this.versions = new VersionWriter(this.jdbc, JsonMapper.shared(), this.renderings);
		this.history = new HistoryWriter(this.jdbc);
		this.search = new SearchWriter(this.jdbc);
	}

	/**
	 * Begin a publication.
	 * @param owner connections of the role that owns the catalogue
	 * @param clock tells when an edition is published
	 * @return the writer, which holds the lock until it is closed
	 * @throws PublicationInProgressException if another writer is at work
	 * @throws SQLException if the database is away
	 */
	public static CatalogueWriter begin(DataSource owner, Clock clock) throws SQLException {
		Connection connection = owner.getConnection();
		boolean begun = false;
		try {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, clock);
			if (!Boolean.TRUE
				.equals(writer.jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
				throw new PublicationInProgressException();
			}
			begun = true;
			return writer;
		}
		finally {
			if (!begun) {
				connection.close();
			}
		}
	}

	/**
	 * Read what the catalogue holds now.
	 * @param before the state that an earlier publication started from, whose pages are
	 * taken over where they have had no other version since; null to read all. What
	 * {@link #refresh} did since is not seen in those.
	 * @return the state that the publication starts from
	 */
	public CatalogueState state(@Nullable CatalogueState before) {
		return new StateLoader(this.jdbc).load(before);
	}

	/**
	 * Whether some edition was made from content with the given digest.
	 * @param inputDigest the digest of the content
	 * @return whether it was published before
	 */
	public boolean wasPublished(String inputDigest) {
		return Boolean.TRUE.equals(this.jdbc
			.queryForObject("select exists (select from edition where input_digest = ?)", Boolean.class, inputDigest));
	}

	/**
	 * Read the bibliographic record of a live source.
	 * @param pageId the identity of the source's page
	 * @return the record in the terms of CSL-JSON; empty if no source is live there
	 */
	public Optional<Map<String, Object>> liveRecord(long pageId) {
		return this.jdbc.queryForList("""
				select d.csl::text from source_detail d join page_version v on v.id = d.version_id
				where v.page_id = ? and v.until = 2147483647
				""", String.class, pageId)
			.stream()
			.findFirst()
			.map((record) -> JsonMapper.shared().readValue(record, RECORD));
	}

	/**
	 * Read the passages that pages have and had.
	 * @param pageIds the identities of the pages
	 * @return the passages of those that have any, by the identity of the page
	 */
	public Map<Long, PassageState> passages(Collection<Long> pageIds) {
		return new PassageLoader(this.jdbc).load(pageIds);
	}

	/**
	 * Reserve identities for pages that are new.
	 * @param count how many
	 * @return that many identities, never given before
	 */
	public List<Long> newPageIds(int count) {
		return this.jdbc.queryForList("select nextval(pg_get_serial_sequence('page', 'id')) from generate_series(1, ?)",
				Long.class, count);
	}

	/**
	 * Write a new edition.
	 * @param draft what it changes
	 * @return its number
	 */
	public int write(EditionDraft draft) {
		int number = edition(draft.message(), draft.inputDigest(), null);
		site(number, draft.site());
		List<Long> ending = new ArrayList<>(draft.retired());
		draft.versions().forEach((version) -> ending.add(version.pageId()));
		batch("update page_version set until = ? where page_id = ? and until = 2147483647",
				ending.stream().map((page) -> new Object[] { number, page }).toList());
		pages(number, draft.versions());
		addresses(number, draft.addresses());
		this.versions.write(number, draft.versions());
		this.search.follow(number);
		return number;
	}

	/**
	 * Say, of every version that an edition began, what it changed; the catalogue keeps
	 * it.
	 * @param edition the edition, written in this transaction
	 * @return what changed, by the identity of the page; pages that are new have no entry
	 */
	public Map<Long, List<PartChange>> describe(int edition) {
		return this.history.describe(edition);
	}

	/**
	 * Say what an edition did with each page that it did not leave alone.
	 * @param edition the edition, written in this transaction
	 * @return the pages, in the order of their addresses
	 */
	public List<ChangedPage> changedPages(int edition) {
		return ChangedPage.of(this.jdbc, edition);
	}

	/**
	 * Write a new edition equal to a former one. Its versions repeat the former ones; the
	 * addresses that were published since stay known.
	 * @param former the number of the edition to restore
	 * @param message why; may be empty
	 * @return the number of the new edition, or of the current one if nothing differs
	 * @throws NoSuchElementException if there is no such edition
	 */
	public int restore(int former, String message) {
		List<String> digests = this.jdbc.queryForList("select input_digest from edition where number = ?", String.class,
				former);
		if (digests.isEmpty()) {
			throw new NoSuchElementException("There is no edition " + former);
		}
		if (!this.history.differs(former)) {
			return Objects.requireNonNull(this.jdbc.queryForObject("select max(number) from edition", Integer.class));
		}
		int number = edition(message, digests.get(0), former);
		this.history.restore(former, number);
		this.search.follow(number);
		return number;
	}

	private int edition(String message, String inputDigest, @Nullable Integer restores) {
		return Objects.requireNonNull(this.jdbc.queryForObject("""
				insert into edition (number, published_at, message, input_digest, restores)
				select coalesce(max(number), 0) + 1, ?, ?, ?, ? from edition returning number
				""", Integer.class, Timestamp.from(this.clock.instant()), message, inputDigest, restores));
	}

	/**
	 * Replace what was derived in a former way: bodies whose words are the same and whose
	 * markup is not, and the rows of search. This makes no edition.
	 * @param renderings the new bodies, by version
	 */
	public void refresh(Map<Long, RenderingRow> renderings) {
		this.renderings.refresh(renderings);
		this.search.rebuildIfStale();
	}

	/**
	 * Make everything written visible at once. The database checks here that every
	 * reference holds.
	 * @throws SQLException if the database refuses; then nothing has changed
	 */
	public void commit() throws SQLException {
		this.connection.commit();
	}

	@Override
	public void close() throws SQLException {
		try (this.connection) {
			this.connection.rollback();
		}
	}

	private void site(int edition, @Nullable SiteRow site) {
		if (site == null) {
			return;
		}
		this.jdbc.update("update site set until = ? where live", edition);
		this.jdbc.update("""
				insert into site (since, title, tagline, base_address, publisher, licence_name, licence_address,
					contact, lanes, viewpoints)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
				""", edition, site.title(), site.tagline(), site.baseAddress(), site.publisher(), site.licenceName(),
				site.licenceAddress(), site.contact(), JsonMapper.shared().writeValueAsString(site.lanes()),
				JsonMapper.shared().writeValueAsString(site.viewpoints()));
	}

	private void pages(int edition, List<VersionDraft> versions) {
		batch("insert into page (id, kind, first_edition) values (?, ?, ?) on conflict do nothing",
				versions.stream()
					.map((version) -> new Object[] { version.pageId(), version.address().kind().name(), edition })
					.toList());
	}

	private void addresses(int edition, Map<PageAddress, Long> addresses) {
		batch("""
				insert into address (kind, slug, page_id, since) values (?, ?, ?, ?)
				on conflict (kind, slug) do update set page_id = excluded.page_id
				""",
				addresses.entrySet()
					.stream()
					.map((entry) -> new Object[] { entry.getKey().kind().name(), entry.getKey().slug(),
							entry.getValue(), edition })
					.toList());
	}

	private void batch(String sql, List<Object[]> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows);
		}
	}

}
