package org.secondfront.publishing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState;
import org.secondfront.catalogue.CatalogueWriter;
import org.secondfront.catalogue.EditionDraft;
import org.secondfront.catalogue.PartChange;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.citation.NoteFormatter;
import org.secondfront.content.Content;
import org.secondfront.content.ContentReader;
import org.secondfront.publishing.PublicationReport.Outcome;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Publishes content: reads and checks it, holds back what would break a reader's page,
 * and writes the rest as one edition in one transaction. Whatever goes wrong before the
 * end leaves the former edition as it was.
 */
public final class Publisher {

	private static final Logger logger = LoggerFactory.getLogger(Publisher.class);

	private final DataSource owner;

	private final ContentReader reader;

	private final Clock clock;

	/** One for all publications: a style takes longer to load than a page to render. */
	private final NoteFormatter formatter = new NoteFormatter();

	/** The digests that the last publication of drafts made. */
	private volatile Fingerprints.Known known = Fingerprints.Known.NOTHING;

	/** What the last publication of drafts started from; null before the first. */
	private volatile @Nullable CatalogueState followed;

	/**
	 * Make a publisher.
	 * @param owner connections of the role that owns the catalogue
	 * @param reader reads the content
	 * @param clock tells when an edition is published
	 */
	public Publisher(DataSource owner, ContentReader reader, Clock clock) {
		this.owner = owner;
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Publish.
	 * @param request what, and how
	 * @return what came of it
	 * @throws PublicationFailedException if the database is away or refuses the edition;
	 * nothing has changed then
	 * @throws org.secondfront.catalogue.PublicationInProgressException if another
	 * publication is under way
	 */
	public PublicationReport publish(PublicationRequest request) {
		return publishAndKeep(request, this.reader.read(request.content(), request.seeds()));
	}

	private PublicationReport publishAndKeep(PublicationRequest request, Content content) {
		PublicationReport report = publish(request, content);
		if (!request.dryRun()) {
			try {
				Findings.of(report, content.site().reviewPeriod(), this.clock.instant()).keep(this.owner);
			}
			catch (DataAccessException | TransactionException ex) {
				logger.warn("What was found could not be kept for the editors' page", ex);
			}
		}
		return report;
	}

	/**
	 * Publish content that was read before.
	 * @param request what, and how
	 * @param content what was read of the request's directories
	 * @return what came of it
	 * @throws PublicationFailedException as with {@link #publish(PublicationRequest)}
	 */
	public PublicationReport publish(PublicationRequest request, Content content) {
		try (CatalogueWriter writer = CatalogueWriter.begin(this.owner, this.clock)) {
			CatalogueState state = request.drafts() ? followed(writer) : writer.state(null);
			if (content.pages().isEmpty() || (request.strict() && content.hasErrors())) {
				if (!request.dryRun()) {
					// what an older program derived is made anew all the same
					writer.refresh(Map.of());
					writer.commit();
				}
				return new PublicationReport(Outcome.REFUSED, state.edition(), List.of(), 0, content.problems());
			}
			Plan plan = Plan.of(content, state, request, writer::newPageIds, this.known);
			if (request.drafts()) {
				this.known = plan.fingerprints().known();
			}
			return carryOut(plan, writer, request);
		}
		catch (SQLException ex) {
			throw new PublicationFailedException(ex);
		}
	}

	/**
	 * Publish, unless content that is the same to the letter was published before, in
	 * which case a later decision (such as a rollback) stands.
	 * @param request what, and how
	 * @return what came of it
	 */
	public PublicationReport publishUnlessKnown(PublicationRequest request) {
		Content content = this.reader.read(request.content(), request.seeds());
		try (CatalogueWriter writer = CatalogueWriter.begin(this.owner, this.clock)) {
			if (writer.wasPublished(content.digest())) {
				return refresh(request, content, writer);
			}
		}
		catch (SQLException ex) {
			throw new PublicationFailedException(ex);
		}
		return publishAndKeep(request, content);
	}

	/** The words stay as they are; a newer renderer may have other markup for them. */
	private PublicationReport refresh(PublicationRequest request, Content content, CatalogueWriter writer)
			throws SQLException {
		CatalogueState state = writer.state(null);
		Plan plan = Plan.of(content, state, request, writer::newPageIds, this.known);
		writer.refresh(drafting(plan, writer, request).staleRenderings());
		writer.commit();
		return new PublicationReport(Outcome.NOTHING_NEW, state.edition(), List.of(), state.pages().size(),
				content.problems());
	}

	/** The state of a database that is published to again and again, a page at a time. */
	private CatalogueState followed(CatalogueWriter writer) {
		CatalogueState state = writer.state(this.followed);
		this.followed = state;
		return state;
	}

	private Drafting drafting(Plan plan, CatalogueWriter writer, PublicationRequest request) {
		return new Drafting(plan, writer::liveRecord, new ImageBytes(request.content()), this.formatter,
				writer::passages);
	}

	private PublicationReport carryOut(Plan plan, CatalogueWriter writer, PublicationRequest request)
			throws SQLException {
		Drafting drafting = drafting(plan, writer, request);
		EditionDraft draft = drafting.edition(request.message());
		boolean something = !draft.versions().isEmpty() || !draft.retired().isEmpty() || !draft.addresses().isEmpty()
				|| draft.site() != null;
		int edition = plan.state().edition();
		Map<Long, List<PartChange>> changes = Map.of();
		if (something && !plan.refused()) {
			edition = writer.write(draft);
			// nobody reads the history of what is being written, and it takes its time
			changes = request.drafts() ? Map.of() : writer.describe(edition);
		}
		if (!plan.refused() && !request.dryRun()) {
			Map<Long, RenderingRow> stale = drafting.staleRenderings();
			writer.refresh(stale);
			if (!stale.isEmpty()) {
				this.followed = null;
			}
			writer.commit();
		}
		return plan.report(outcome(plan, request, something), edition, changes);
	}

	/**
	 * Publish a new edition equal to a former one. Content files stay as they are, and so
	 * does every address that was published since.
	 * @param edition the number of the edition to restore
	 * @param message why; may be empty
	 * @return what came of it: nothing, if that edition and the current one are equal
	 * @throws NoSuchElementException if there is no such edition
	 * @throws PublicationFailedException if the database is away or refuses the edition;
	 * nothing has changed then
	 * @throws org.secondfront.catalogue.PublicationInProgressException if another
	 * publication is under way
	 */
	public PublicationReport rollback(int edition, String message) {
		try (CatalogueWriter writer = CatalogueWriter.begin(this.owner, this.clock)) {
			CatalogueState before = writer.state(null);
			int number = writer.restore(edition, message);
			boolean something = number != before.edition();
			if (something) {
				writer.describe(number);
			}
			List<PageOutcome> pages = something ? writer.changedPages(number).stream().map(PageOutcome::of).toList()
					: List.of();
			writer.commit();
			return new PublicationReport(something ? Outcome.PUBLISHED : Outcome.NOTHING_NEW, number, pages,
					before.pages().size() - (int) pages.stream().filter(PageOutcome::wasLive).count(), List.of());
		}
		catch (SQLException ex) {
			throw new PublicationFailedException(ex);
		}
	}

	private static Outcome outcome(Plan plan, PublicationRequest request, boolean something) {
		if (plan.refused()) {
			return Outcome.REFUSED;
		}
		if (!something) {
			return Outcome.NOTHING_NEW;
		}
		return request.dryRun() ? Outcome.WOULD_PUBLISH : Outcome.PUBLISHED;
	}

}
