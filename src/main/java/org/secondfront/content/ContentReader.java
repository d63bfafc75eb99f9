package org.secondfront.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageKind;

/**
 * Reads and checks a tree of content. Immutable and thread-safe; files are read in
 * parallel, with the same result every time. Bad content never makes it throw: everything
 * that is wrong becomes a problem.
 */
public final class ContentReader {

	private final ContentLimits limits;

	private final YamlReader yaml;

	private final @Nullable FileMemory memory;

	/**
	 * Make a reader.
	 * @param limits how much it takes
	 */
	public ContentReader(ContentLimits limits) {
		this(limits, null);
	}

	private ContentReader(ContentLimits limits, @Nullable FileMemory memory) {
		this.limits = limits;
		this.yaml = new YamlReader(limits);
		this.memory = memory;
	}

	/**
	 * Make a reader that is asked for the same tree again and again, and reads only the
	 * files that have changed since. It finds what any other reader would; one thread at
	 * a time may use it.
	 * @param limits how much it takes
	 * @param clock the clock that files are dated by
	 * @return the reader
	 */
	public static ContentReader remembering(ContentLimits limits, Clock clock) {
		return new ContentReader(limits, new FileMemory(clock));
	}

	/**
	 * Read a tree. A missing or empty content directory is an error, with no pages.
	 * @param contentDirectory the content directory
	 * @param seedsDirectory the directory of the ledger; null or a missing one means that
	 * there is none
	 * @return the content with all its problems
	 */
	public Content read(Path contentDirectory, @Nullable Path seedsDirectory) {
		String root = InputTree.name(contentDirectory);
		Problems general = new Problems(root, this.limits.problems());
		if (!Files.isDirectory(contentDirectory)) {
			general.add(ProblemCode.NO_CONTENT, Position.START, "there is no content directory here",
					"name the directory that holds site.yaml and articles/");
			return new Content(SiteReader.read(null, new Problems(root, 1)), List.of(), general.found(), Set.of(),
					Digests.sha256(""));
		}
		if (this.memory != null) {
			this.memory.begin();
		}
		InputTree tree = new InputTree(this.limits);
		return new Reading(root, general, tree, tree.find(contentDirectory, seedsDirectory)).read();
	}

	/**
	 * One reading of a tree.
	 */
	private final class Reading {

		private final String root;

		private final Problems general;

		private final InputTree tree;

		private final List<InputTree.Found> files;

		Reading(String root, Problems general, InputTree tree, List<InputTree.Found> files) {
			this.root = root;
			this.general = general;
			this.tree = tree;
			this.files = files;
		}

		Content read() {
			ContentLimits limits = ContentReader.this.limits;
			Problems ofSite = new Problems(this.root + "/site.yaml", limits.problems());
			Site site = site(ofSite);
			Map<String, ImageFile> images = files((path) -> ImageFile.isNamedSo(path)).map(ImageFile::of)
				.collect(Collectors.toMap(ImageFile::path, (image) -> image));
			FileReader reader = new FileReader(this.root, ContentReader.this.yaml, site, limits, images);
			List<FileReader.Result> results = results(reader, List.of(site, images));
			List<PageDraft> drafts = results.stream().flatMap((result) -> result.drafts().stream()).toList();
			if (drafts.isEmpty()) {
				this.general.add(ProblemCode.NO_CONTENT, Position.START, "there is no page in this directory",
						"is it the content directory? it holds site.yaml and articles/");
			}
			Set<String> damaged = new TreeSet<>(this.tree.unread());
			results.stream().filter(FileReader.Result::damaged).forEach((it) -> damaged.add(it.problems().path()));
			PageIndex index = new PageIndex(drafts, incomplete(damaged));
			check(index);
			Stream<List<Problem>> problems = Stream.of(this.general.found(), this.tree.problems(), ofSite.found());
			Stream<Problems> ofFiles = results.stream().map(FileReader.Result::problems);
			Stream<Problems> ofPages = drafts.stream().map((draft) -> draft.problems);
			List<Problem> all = Stream.concat(problems, Stream.concat(ofFiles, ofPages).map(Problems::found))
				.flatMap(List::stream)
				.sorted()
				.toList();
			List<Page> pages = index.pages().parallelStream().map(PageDraft::page).toList();
			return new Content(site, pages, all, damaged, this.tree.digest());
		}

		private List<FileReader.Result> results(FileReader reader, Object surroundings) {
			FileMemory memory = ContentReader.this.memory;
			if (memory == null) {
				return files((path) -> !ImageFile.isNamedSo(path)).map(reader::read).toList();
			}
			memory.surround(surroundings, this.files.stream().map(InputTree.Found::path).collect(Collectors.toSet()));
			return this.files.parallelStream()
				.filter((file) -> !ImageFile.isNamedSo(file.path()))
				.flatMap((file) -> Stream.ofNullable(memory.read(file, this.tree, reader)))
				.toList();
		}

		/** The files that could be read, each read where it is needed. */
		private Stream<InputFile> files(Predicate<String> paths) {
			return this.files.parallelStream()
				.filter((file) -> paths.test(file.path()))
				.flatMap((file) -> Stream.ofNullable(this.tree.read(file)));
		}

		private Site site(Problems problems) {
			InputFile file = files((path) -> path.equals(problems.path())).findFirst().orElse(null);
			SourceText source = (file != null) ? TextDecoder.decode(file, problems) : null;
			YamlNode value = (source != null) ? ContentReader.this.yaml.read(source.text(), 0, problems) : null;
			return SiteReader.read(value, problems);
		}

		private Set<PageKind> incomplete(Set<String> damaged) {
			Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
			List<String> paths = new ArrayList<>(damaged);
			for (String path : paths) {
				PagePaths.named(path).map(PagePaths.Named::kind).ifPresent(kinds::add);
				FileReader.entries(path).ifPresent(kinds::add);
			}
			return kinds;
		}

		private void check(PageIndex index) {
			ReferenceChecks references = new ReferenceChecks(index);
			WholeChecks whole = new WholeChecks(index);
			index.pages().parallelStream().forEach((draft) -> {
				references.check(draft);
				whole.check(draft);
				draft.problems.accept(draft.accepted);
			});
		}

	}

}
