package org.secondfront.page;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The topics of an edition.
 */
@Component
public class Topics {

	private final PerEdition<List<Topic>> topics;

	Topics(TopicRows rows) {
		this.topics = new PerEdition<>(rows::inOrder);
	}

	/**
	 * All topics. To be called within the transaction of a request.
	 * @param edition the number of the edition
	 * @return the topics, in reading order
	 */
	public List<Topic> inOrder(int edition) {
		return this.topics.of(edition);
	}

}
