package org.secondfront.viewpoints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.secondfront.page.Heads;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.viewpoints.ViewpointRows.ViewsRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the views that stand side by side.
 */
@Service
class Viewpoints {

	private final ViewpointRows rows;

	private final Heads heads;

	Viewpoints(ViewpointRows rows, Heads heads) {
		this.rows = rows;
		this.heads = heads;
	}

	/**
	 * All views of an edition by question. A question that several pages ask stands where
	 * it is asked first.
	 * @param site the site, for the edition
	 * @return what to show
	 */
	@Transactional(readOnly = true)
	ViewpointsView all(SiteView site) {
		Map<String, ViewpointsView.Topic> topics = new LinkedHashMap<>();
		Map<String, ViewpointsView.Question> questions = new LinkedHashMap<>();
		for (ViewsRow row : this.rows.all(site.number())) {
			questions.computeIfAbsent(row.name(), (name) -> {
				ViewpointsView.Question question = new ViewpointsView.Question(name, row.question(), new ArrayList<>());
				topics.computeIfAbsent(Objects.requireNonNullElse(row.topic(), ""), (topic) -> topic(topic, row))
					.questions()
					.add(question);
				return question;
			}).answers().add(answers(row));
		}
		String description = "The same question as each side saw it: "
				+ Words.count(questions.size(), "question", "questions")
				+ ". The notes of each view lead to its sources in the article.";
		return new ViewpointsView(this.heads.index("Viewpoints", description, "/viewpoints", site),
				List.copyOf(topics.values()));
	}

	private static ViewpointsView.Topic topic(String name, ViewsRow row) {
		return new ViewpointsView.Topic(name, Objects.requireNonNullElse(row.topicLabel(), "Other pages"),
				Objects.requireNonNullElse(row.accent(), ""), new ArrayList<>());
	}

	private static ViewpointsView.Answers answers(ViewsRow row) {
		String path = new PageAddress(PageKind.valueOf(row.kind()), row.slug()).path();
		return new ViewpointsView.Answers((row.section() != null) ? path + "#" + row.section() : path, row.title(),
				Objects.requireNonNullElse(row.heading(), ""), row.html());
	}

}
