package org.secondfront.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Content;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import org.secondfront.page.Drafts;
import org.secondfront.publishing.PublicationReport;
import org.secondfront.publishing.PublicationRequest;
import org.secondfront.publishing.Publisher;
import org.secondfront.vocabulary.PageAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content as it is at the moment: reads it, publishes it with its drafts, and keeps
 * for open pages what is shown and what is wrong.
 */
class Preview {

	/** Tells this run from earlier ones, whose editions have the same numbers. */
	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final PublicationRequest request;

	private final ContentReader reader;

	private final Publisher publisher;

	private final Drafts drafts;

	private final Trouble.Finder finder;

	private final JsonMapper json;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private @Nullable Reading published;

	private volatile State state = new State("", "{}", Set.of());

	Preview(Path content, @Nullable Path seeds, ContentReader reader, Publisher publisher, Drafts drafts,
			JsonMapper json) {
		this.request = PublicationRequest.preview(content, seeds);
		this.reader = reader;
		this.publisher = publisher;
		this.drafts = drafts;
		this.finder = new Trouble.Finder(content, seeds);
		this.json = json;
	}

	/**
	 * What open pages are told, and what the next ones show.
	 *
	 * @param shown names the run and the edition that is shown
	 * @param message the same with everything that is wrong, as JSON
	 * @param drafts the paths of its drafts
	 */
	record State(String shown, String message, Set<String> drafts) {
	}

	/**
	 * The content as it was read.
	 *
	 * @param content the content
	 * @param errors its errors
	 * @param pages the addresses of its pages
	 */
	record Reading(Content content, Set<Problem> errors, Set<PageAddress> pages) {
	}

	/** What is shown and what is wrong now. */
	State state() {
		return this.state;
	}

	/** Have somebody told whenever that changes. */
	void onChange(Runnable listener) {
		this.listeners.add(listener);
	}

	Reading read() {
		Content content = this.reader.read(this.request.content(), this.request.seeds());
		return new Reading(content,
				content.problems()
					.stream()
					.filter((problem) -> problem.severity() == Severity.ERROR)
					.collect(Collectors.toUnmodifiableSet()),
				content.pages().stream().map(Page::address).collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether there are errors that were not there before, or pages are missing. */
	boolean isWorse(Reading reading) {
		Reading before = this.published;
		return before != null
				&& !(before.errors().containsAll(reading.errors()) && reading.pages().containsAll(before.pages()));
	}

	PublicationReport publish(Reading reading) {
		PublicationReport report = this.publisher.publish(this.request, reading.content());
		this.published = reading;
		tell(this.run + "-" + report.edition(), this.finder.find(reading.content(), report),
				this.drafts.paths(report.edition()));
		return report;
	}

	/** Say that the content could not be published at all. */
	void failed(RuntimeException ex) {
		tell(this.state.shown(), Trouble.failure(String.valueOf(ex.getMessage())), this.state.drafts());
	}

	private void tell(String shown, Trouble trouble, Set<String> drafts) {
		State told = new State(shown, this.json.writeValueAsString(new Message(shown, trouble)), drafts);
		if (!told.equals(this.state)) {
			this.state = told;
			this.listeners.forEach(Runnable::run);
		}
	}

	/**
	 * What a page is sent.
	 *
	 * @param shown names what is shown now
	 * @param trouble what is wrong
	 */
	record Message(String shown, Trouble trouble) {
	}

}
