package org.secondfront.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Topic;
import org.secondfront.vocabulary.Verdict;

/**
 * The page that shows the parts of pages.
 *
 * @param head its head
 * @param topics the topics, for their colours
 * @param article an article to show parts of; null before there is one
 */
record StyleView(Head head, List<Topic> topics, @Nullable ArticleView article) implements Headed {

	/**
	 * The marks of claims.
	 * @return all verdicts
	 */
	public List<Verdict> verdicts() {
		return List.of(Verdict.values());
	}

}
