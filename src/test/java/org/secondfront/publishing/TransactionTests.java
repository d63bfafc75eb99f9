package org.secondfront.publishing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.secondfront.catalogue.CatalogueWriter;
import org.secondfront.catalogue.EditionDraft;
import org.secondfront.catalogue.PublicationInProgressException;
import org.secondfront.publishing.PublicationReport.Outcome;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One writer, all or nothing.
 */
class TransactionTests extends PublishedTree {

	@Test
	void aSecondPublisherIsKeptOut() throws SQLException {
		this.tree.replace("people/ike.md", "He led", "He commanded");
		try (CatalogueWriter other = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			assertThat(other.state(null).edition()).isEqualTo(1);
			assertThatExceptionOfType(PublicationInProgressException.class).isThrownBy(this::publish);
		}
		assertThat(publish().outcome()).isEqualTo(Outcome.PUBLISHED);
	}

	@Test
	void aWriterThatDiesLeavesNothingBehind() throws SQLException {
		try (CatalogueWriter writer = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			List<Long> everyone = writer.state(null).pages().stream().map((page) -> page.pageId()).toList();
			writer.write(new EditionDraft("", "digest", null, everyone, List.of(), Map.of()));
		}
		assertThat(editions()).isEqualTo(1);
		assertThat(liveSince("landing")).isEqualTo(1);
	}

	@Test
	void theDatabaseItselfRefusesToRetireWhatIsLinkedTo() throws SQLException {
		long ike = Long.parseLong(strings("select page_id::text from page_version where slug = 'ike'").get(0));
		try (CatalogueWriter writer = CatalogueWriter.begin(this.database.owner(), Clock.systemUTC())) {
			writer.write(new EditionDraft("", "digest", null, List.of(ike), List.of(), Map.of()));
			assertThatExceptionOfType(SQLException.class).isThrownBy(writer::commit)
				.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("23503"));
		}
		assertThat(liveSince("ike")).isEqualTo(1);
	}

	@Test
	void theServingRoleCannotWrite() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> JdbcClient.create(this.database.reader()).sql("delete from rendering").update());
	}

}
