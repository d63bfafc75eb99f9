package org.secondfront.publishing;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What search reads follows every edition, and is what it would be if it were made anew.
 */
class SearchRowsTests extends PublishedTree {

	private static final String ROWS = """
			select page_id || ' ' || to_jsonb(p)::text from search_page p
			union all select page_id || to_jsonb(s)::text from search_section s
			union all select page_id || to_jsonb(n)::text from search_name n
			union all select to_jsonb(w)::text from search_word w
			order by 1
			""";

	@Test
	void anEditionWritesTheRowsOfWhatItChangedAndNoOthers() {
		List<String> untouched = strings("select xmin::text from search_page where kind = 'SOURCE' order by 1");
		this.tree.replace("people/ike.md", "title: Ike", "title: Ike\nspellings: [The General]")
			.write("articles/war/later.md", ContentTree.page("Later", "topic: war", "The zwieback, again.[@book]"))
			.delete("articles/war/offensive.md")
			.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was good.");
		assertThat(publish(true).heldBack()).isFalse();
		assertThat(strings("select name from search_name where is_title group by name")).contains("Later", "Ike")
			.doesNotContain("The Offensive");
		assertThat(strings("select word from search_word")).contains("zwieback", "general").doesNotContain("offensive");
		assertThat(strings("select xmin::text from search_page where kind = 'SOURCE' order by 1")).isEqualTo(untouched);
		assertThat(strings(ROWS)).isEqualTo(madeAnew());
	}

	@Test
	void aRollbackBringsTheRowsBack() {
		List<String> first = strings(ROWS);
		this.tree.replace("people/ike.md", "title: Ike", "title: Somebody Else")
			.delete("articles/war/offensive.md")
			.replace("articles/war/landing.md", "It was [part of it](offensive.md#plan).", "It was good.");
		assertThat(publish(true).heldBack()).isFalse();
		assertThat(strings(ROWS)).isNotEqualTo(first);
		this.publisher.rollback(1, "");
		assertThat(strings(ROWS)).isEqualTo(first).isEqualTo(madeAnew());
	}

	@Test
	void rowsInAFormerFormAreMadeAnewWithoutAnEdition() {
		List<String> rows = strings(ROWS);
		JdbcClient owner = JdbcClient.create(this.database.owner());
		owner.sql("update search_form set form = 0").update();
		owner.sql("delete from search_page").update();
		assertThat(publish().edition()).isEqualTo(1);
		assertThat(strings(ROWS)).isEqualTo(rows);
	}

	@Test
	void linksFromOtherPagesAreCountedOnce() {
		assertThat(strings("""
				select v.slug || ' ' || p.inlinks from search_page p join page_version v on v.live_page = p.page_id
				where v.slug in ('landing', 'offensive', 'ike') order by 1
				""")).containsExactly("ike 1", "landing 3", "offensive 1");
	}

	private List<String> madeAnew() {
		JdbcClient.create(this.database.owner()).sql("update search_form set form = 0").update();
		this.publisher.publishUnlessKnown(PublicationRequest.of(this.tree.root(), null));
		return strings(ROWS);
	}

}
