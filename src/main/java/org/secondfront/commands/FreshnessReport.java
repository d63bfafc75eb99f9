package org.secondfront.commands;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.content.Content;
import org.secondfront.content.ContentLimits;
import org.secondfront.content.ContentReader;
import org.secondfront.content.Details;
import org.secondfront.content.Page;
import org.secondfront.content.Problem;
import org.secondfront.content.ProblemFormat;
import org.secondfront.content.Reference;
import org.secondfront.content.Severity;
import org.secondfront.freshness.Evidence;
import org.secondfront.freshness.Evidence.Change;
import org.secondfront.freshness.Freshness;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import picocli.CommandLine;

/**
 * Which pages of a tree want to be reviewed, the one that wants it most first. As what it
 * finds are notices, every format of problems can show it.
 */
final class FreshnessReport {

	private static final Set<PageKind> REVIEWED = Set.of(PageKind.TOPIC, PageKind.ARTICLE, PageKind.PERSON,
			PageKind.PLACE, PageKind.TERM);

	private static final Set<Reference.Kind> LEADS = Set.of(Reference.Kind.LINK, Reference.Kind.RELATION);

	private final Content content;

	private final LocalDate today;

	private final Map<PageAddress, Page> pages = new HashMap<>();

	private final Map<PageAddress, LocalDate> changed = new HashMap<>();

	private final boolean knowsThePast;

	private FreshnessReport(Content content, Path directory, LocalDate today) {
		this.content = content;
		this.today = today;
		content.pages().forEach((page) -> this.pages.put(page.address(), page));
		Worktree worktree = new Worktree(directory, today);
		this.knowsThePast = Files.isDirectory(directory) && worktree.knowsThePast();
		if (this.knowsThePast) {
			date(worktree);
		}
	}

	/**
	 * Read a tree and print which of its pages want to be reviewed.
	 * @return the exit status, which is that of the check
	 */
	static int print(Path directory, @Nullable Path seeds, ProblemFormat format, CommandLine command) {
		Content read = new ContentReader(ContentLimits.DEFAULT).read(directory, seeds);
		FreshnessReport report = new FreshnessReport(read, directory, LocalDate.now(Clock.systemDefaultZone()));
		List<Problem> notices = report.notices();
		PrintWriter out = command.getOut();
		out.print(format.write(notices));
		if (format == ProblemFormat.TEXT) {
			out.println(read.pages().size() + " pages, " + notices.size() + " want to be reviewed");
		}
		out.flush();
		if (!report.knowsThePast) {
			command.getErr()
				.println("What changed since a review is left out: git does not know the past of " + directory + ".");
		}
		if (read.hasErrors()) {
			command.getErr().println("There are errors in the content; check without --freshness shows them.");
		}
		return read.hasErrors() ? Commands.PROBLEMS : Commands.OK;
	}

	private void date(Worktree worktree) {
		Map<String, LocalDate> files = worktree.files();
		Map<String, List<LocalDate>> lines = new HashMap<>();
		for (Page page : this.content.pages()) {
			String file = page.path().substring(page.path().indexOf('/') + 1);
			LocalDate date = files.get(file);
			if (page.address().kind() == PageKind.SOURCE) {
				date = last(page, lines.computeIfAbsent(file, worktree::lines));
			}
			if (date != null) {
				this.changed.put(page.address(), date);
			}
		}
	}

	/** An entry shares its file with others, so that its own lines count. */
	private static @Nullable LocalDate last(Page entry, List<LocalDate> lines) {
		int from = Math.min(entry.line() - 1, lines.size());
		int to = Math.min(from + (int) entry.sourceText().stripTrailing().lines().count(), lines.size());
		return lines.subList(from, to).stream().max(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * A notice for each page that is not fresh, the worst first, with its points and what
	 * they are for.
	 */
	private List<Problem> notices() {
		Map<Page, Freshness> stale = new HashMap<>();
		for (Page page : this.content.pages()) {
			if (REVIEWED.contains(page.address().kind()) && !page.draft()) {
				Freshness freshness = Freshness.of(evidence(page), this.content.site().reviewPeriod(), this.today);
				if (freshness.score() > 0) {
					stale.put(page, freshness);
				}
			}
		}
		return stale.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<Page, Freshness> it) -> -it.getValue().score())
				.thenComparing((it) -> it.getKey().address()))
			.map((it) -> notice(it.getKey(), it.getValue()))
			.toList();
	}

	private Evidence evidence(Page page) {
		Set<PageAddress> cited = new TreeSet<>();
		Set<PageAddress> led = new TreeSet<>();
		for (Reference reference : page.references()) {
			if (reference.kind() == Reference.Kind.CITATION) {
				cited.add(reference.target());
			}
			else if (LEADS.contains(reference.kind()) && !reference.target().equals(page.address())) {
				led.add(reference.target());
			}
		}
		List<String> weak = cited.stream().filter(this::isWeak).map(PageAddress::slug).toList();
		return new Evidence(page.reviewed(), weak, changes(cited), changes(led), List.of());
	}

	private boolean isWeak(PageAddress source) {
		Page page = this.pages.get(source);
		return page != null && page.details() instanceof Details.SourceDetails details && details.source().weak();
	}

	private List<Change> changes(Set<PageAddress> addresses) {
		List<Change> changes = new ArrayList<>();
		for (PageAddress address : addresses) {
			LocalDate date = this.changed.get(address);
			if (date != null) {
				changes.add(new Change(address.toString(), date));
			}
		}
		return changes;
	}

	private static Problem notice(Page page, Freshness freshness) {
		int line = 1;
		List<String> lines = page.sourceText().lines().toList();
		for (int i = 0; i < lines.size() && line == 1; i++) {
			line = lines.get(i).startsWith("reviewed:") ? i + 1 : 1;
		}
		String reasons = freshness.reasons().stream().map(Freshness.Reason::toString).collect(Collectors.joining("; "));
		return new Problem(Severity.NOTICE, page.path(), line, 1, "stale-page",
				freshness.score() + " points: " + page.title() + ": " + reasons,
				"go through it, and write the day as “reviewed:”");
	}

}
