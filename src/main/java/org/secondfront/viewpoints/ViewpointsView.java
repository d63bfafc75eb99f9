package org.secondfront.viewpoints;

import java.util.List;

import org.secondfront.page.Head;

/**
 * The page of all views side by side.
 *
 * @param head its head
 * @param topics the topics in order, with the questions first asked there
 */
record ViewpointsView(Head head, List<Topic> topics) {

	/**
	 * The questions of a topic.
	 *
	 * @param name its slug; empty for pages of no topic
	 * @param label its short name
	 * @param accent the name of its colour; empty if it has none
	 * @param questions its questions, in reading order
	 */
	record Topic(String name, String label, String accent, List<Question> questions) {
	}

	/**
	 * A question.
	 *
	 * @param name what it can be linked to by
	 * @param question the question
	 * @param answers the views on it, more than once where several pages ask it
	 */
	record Question(String name, String question, List<Answers> answers) {
	}

	/**
	 * Views side by side.
	 *
	 * @param href the section they stand in
	 * @param title the title of the page
	 * @param section the heading of the section; empty before the first
	 * @param html the views as HTML, made when the page was published
	 */
	record Answers(String href, String title, String section, String html) {
	}

}
