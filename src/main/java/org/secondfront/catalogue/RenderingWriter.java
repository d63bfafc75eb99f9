package org.secondfront.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.VersionDraft.Excerpts;
import org.secondfront.catalogue.VersionDraft.PassageRow;
import org.secondfront.catalogue.VersionDraft.RenderingRow;
import org.secondfront.catalogue.VersionDraft.ViewsRow;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what is made of the words of versions: their bodies as HTML, their passages, and
 * what other pages show of them.
 */
class RenderingWriter {

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	RenderingWriter(JdbcTemplate jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Write bodies anew.
	 * @param renderings the bodies, by version
	 */
	void refresh(Map<Long, RenderingRow> renderings) {
		List<@Nullable Object[]> versions = new ArrayList<>();
		List<@Nullable Object[]> entries = new ArrayList<>();
		renderings.forEach((version, rendering) -> {
			versions.add(new Object[] { version });
			if (!rendering.excerpts().entry().isEmpty()) {
				entries.add(new Object[] { rendering.excerpts().entry(), version });
			}
		});
		batch("update source_detail set entry = ? where version_id = ?", entries);
		batch("delete from passage where version_id = ?", versions);
		batch("delete from viewpoints where version_id = ?", versions);
		write(renderings);
	}

	/**
	 * Write bodies.
	 * @param renderings the bodies, by version
	 */
	void write(Map<Long, RenderingRow> renderings) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		List<@Nullable Object[]> passages = new ArrayList<>();
		renderings.forEach((version, rendering) -> {
			rows.add(new Object[] { version, rendering.inputHash(), rendering.html(), rendering.notes(),
					rendering.questions(), rendering.answers() });
			if (!rendering.passages().isEmpty()) {
				passages.add(passages(version, rendering.passages()));
			}
		});
		batch("""
				insert into rendering (version_id, input_hash, html, notes, questions, answers) values (?, ?, ?, ?, ?, ?)
				on conflict (version_id) do update set input_hash = excluded.input_hash, html = excluded.html,
					notes = excluded.notes, questions = excluded.questions, answers = excluded.answers
				""",
				rows);
		batch("""
				insert into passage (version_id, name, position, section, text)
				select ?, name, position, nullif(section, ''), text
				from unnest(?, ?, ?) with ordinality as passage (name, section, text, position)
				""", passages);
		excerpts(renderings);
	}

	/** One statement a version, however many passages it has. */
	private static Object[] passages(long version, List<PassageRow> passages) {
		return new Object[] { version, texts(passages, PassageRow::name),
				texts(passages, (passage) -> Objects.requireNonNullElse(passage.section(), "")),
				texts(passages, PassageRow::text) };
	}

	private static String[] texts(List<PassageRow> passages, Function<PassageRow, String> text) {
		return passages.stream().map(text).toArray(String[]::new);
	}

	private void excerpts(Map<Long, RenderingRow> renderings) {
		List<@Nullable Object[]> gists = new ArrayList<>();
		List<@Nullable Object[]> views = new ArrayList<>();
		renderings.forEach((version, rendering) -> {
			Excerpts excerpt = rendering.excerpts();
			gists.add(new Object[] { version, this.json.writeValueAsString(excerpt.gists()) });
			for (int position = 0; position < excerpt.views().size(); position++) {
				ViewsRow row = excerpt.views().get(position);
				views.add(new @Nullable Object[] { version, position, row.name(), row.question(), row.section(),
						row.html() });
			}
		});
		batch("""
				insert into gist (version_id, sentences) values (?, ?::jsonb)
				on conflict (version_id) do update set sentences = excluded.sentences
				""", gists);
		batch("insert into viewpoints (version_id, position, name, question, section, html) values (?, ?, ?, ?, ?, ?)",
				views);
	}

	private void batch(String sql, List<@Nullable Object[]> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows);
		}
	}

}
