package org.secondfront.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Reads and checks a tree of content. Immutable and thread-safe; files are read in
 * parallel, with the same result every time. Bad content never makes it throw: everything
 * that is wrong becomes a problem.
 */
public final class ContentReader {

	private static final long MOST_PIXELS = 40_000_000;

	private final ContentLimits limits;

	private final YamlReader yaml;

	private final @Nullable Memories memories;

	/**
	 * Make a reader.
	 * @param limits how much it takes
	 */
	public ContentReader(ContentLimits limits) {
		this(limits, null);
	}

	private ContentReader(ContentLimits limits, @Nullable Memories memories) {
		this.limits = limits;
		this.yaml = new YamlReader(limits);
		this.memories = memories;
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
		return new ContentReader(limits,
				new Memories(new FileMemory(clock), new FileMemory(clock), new FileMemory(clock)));
	}

	/**
	 * Read a tree. A missing or empty content directory is an error, with no pages.
	 * @param contentDirectory the content directory
	 * @param seedsDirectory the directory of the ledger; null or a missing one means that
	 * there is none
	 * @return the content with all its problems
	 */
	public Content read(Path contentDirectory, @Nullable Path seedsDirectory) {
		Reading reading = new Reading(contentDirectory, seedsDirectory, false);
		PageIndex index = reading.read();
		List<Page> pages = Batches.map(List.copyOf(index.pages()), PageDraft::page);
		return new Content(reading.site, pages, reading.problems(), reading.damaged, reading.tree.digest());
	}

	/**
	 * Check a tree: find the same problems as {@link #read} in less time, and keep no
	 * text in memory.
	 * @param contentDirectory the content directory
	 * @param seedsDirectory the directory of the ledger; null or a missing one means that
	 * there is none
	 * @return what was found
	 */
	public Findings check(Path contentDirectory, @Nullable Path seedsDirectory) {
		Reading reading = new Reading(contentDirectory, seedsDirectory, true);
		int pages = reading.read().pages().size();
		return new Findings(pages, reading.problems());
	}

	/**
	 * What is remembered of files, by what their meaning depends on beside their bytes.
	 *
	 * @param entries files of entries: the site
	 * @param lives the lives of people, read ahead: the site
	 * @param pages all other files: the site, the images, what treats them, the lives
	 */
	private record Memories(FileMemory entries, FileMemory lives, FileMemory pages) {

		void begin() {
			Stream.of(this.entries, this.lives, this.pages).forEach(FileMemory::begin);
		}

	}

	/**
	 * One reading of a tree.
	 */
	private final class Reading {

		private final String root;

		private final Problems general;

		private final InputTree tree;

		private final List<InputTree.Found> files;

		private final boolean checkOnly;

		private final Problems ofSite;

		private Site site;

		private final List<FileReader.Result> results = new ArrayList<>();

		private final Set<String> damaged = new TreeSet<>();

		Reading(Path content, @Nullable Path seeds, boolean checkOnly) {
			this.root = InputTree.name(content);
			this.checkOnly = checkOnly;
			this.general = new Problems(this.root, ContentReader.this.limits.problems());
			this.ofSite = new Problems(this.root + "/site.yaml", ContentReader.this.limits.problems());
			this.tree = new InputTree(ContentReader.this.limits, !checkOnly);
			if (ContentReader.this.memories != null) {
				ContentReader.this.memories.begin();
			}
			boolean there = Files.isDirectory(content);
			this.files = there ? this.tree.find(content, seeds) : List.of();
			if (there) {
				this.site = site();
			}
			else {
				this.general.add(ProblemCode.NO_CONTENT, Position.START, "there is no content directory here",
						"name the directory that holds site.yaml and articles/");
				this.site = SiteReader.read(null, new Problems(this.root, 1));
			}
		}

		PageIndex read() {
			Map<String, ImageFile> images = files(ImageFile::isNamedSo, this::image).stream()
				.collect(Collectors.toMap(ImageFile::path, (image) -> image));
			FileReader reader = new FileReader(this.root, ContentReader.this.yaml, this.site,
					ContentReader.this.limits);
			Memories memories = ContentReader.this.memories;
			this.results.addAll(results((path) -> FileReader.entries(path).isPresent(), reader::entries,
					(memories != null) ? memories.entries() : null, this.site));
			Treated treated = new Treated(drafts());
			Lives lives = lives(reader, (memories != null) ? memories.lives() : null);
			BodyReader bodies = new BodyReader(this.site, ContentReader.this.limits, images, treated, lives,
					this.checkOnly);
			this.results.addAll(results((path) -> FileReader.entries(path).isEmpty() && !ImageFile.isNamedSo(path),
					(file) -> reader.read(file, bodies), (memories != null) ? memories.pages() : null,
					List.of(this.site, images, treated.substance(), lives)));
			List<PageDraft> drafts = drafts();
			if (drafts.stream().noneMatch(this::isContent) && this.general.found().isEmpty()) {
				this.general.add(ProblemCode.NO_CONTENT, Position.START, "there is no page in this directory",
						"is it the content directory? it holds site.yaml and articles/");
			}
			this.damaged.addAll(this.tree.unread());
			this.results.stream()
				.filter(FileReader.Result::damaged)
				.forEach((it) -> this.damaged.add(it.problems().path()));
			PageIndex index = new PageIndex(drafts, incomplete());
			check(index, lives);
			return index;
		}

		/** Read files, those that look as they did from memory if there is one. */
		private List<FileReader.Result> results(Predicate<String> paths, Function<InputFile, FileReader.Result> read,
				@Nullable FileMemory memory, Object surroundings) {
			if (memory == null) {
				return files(paths, read);
			}
			List<InputTree.Found> wanted = found(paths);
			memory.surround(surroundings, wanted.stream().map(InputTree.Found::path).collect(Collectors.toSet()));
			return each(wanted, (file) -> memory.read(file, this.tree, read));
		}

		/** Whether a page is of the content; claims alone make none. */
		private boolean isContent(PageDraft draft) {
			return draft.path.startsWith(this.root + "/");
		}

		private Lives lives(FileReader reader, @Nullable FileMemory memory) {
			Map<PageAddress, Lives.Life> lives = new HashMap<>();
			List<FileReader.Result> people = results(Reading::isPerson, reader::life, memory, this.site);
			people.stream().flatMap((result) -> result.drafts().stream()).forEachOrdered((draft) -> {
				if (draft.details instanceof Details.PersonDetails person
						&& (person.born() != null || person.died() != null)) {
					lives.put(draft.address, new Lives.Life(draft.title, person.born(), person.died()));
				}
			});
			return new Lives(lives);
		}

		private static boolean isPerson(String path) {
			return PagePaths.named(path).filter((it) -> it.kind() == PageKind.PERSON && it.isSound()).isPresent();
		}

		private List<PageDraft> drafts() {
			return this.results.stream().flatMap((result) -> result.drafts().stream()).toList();
		}

		List<Problem> problems() {
			Stream<List<Problem>> problems = Stream.of(this.general.found(), this.tree.problems(), this.ofSite.found());
			Stream<Problems> ofFiles = this.results.stream().map(FileReader.Result::problems);
			Stream<Problems> ofPages = drafts().stream().map((draft) -> draft.problems);
			return Stream.concat(problems, Stream.concat(ofFiles, ofPages).map(Problems::found))
				.flatMap(List::stream)
				.sorted()
				.toList();
		}

		private ImageFile image(InputFile file) {
			ImageFile image = ImageFile.of(file);
			Body.Image shown = image.image();
			if (shown != null && (long) shown.width() * shown.height() > MOST_PIXELS) {
				this.tree.problem(ProblemCode.IMAGE_TOO_LARGE, file.path(),
						"this image has " + shown.width() + " × " + shown.height() + " pixels",
						"save it smaller: no screen shows more than " + MOST_PIXELS / 1_000_000 + " million");
			}
			return image;
		}

		/** What is made of the files that could be read, each read where it is needed. */
		private <R> List<R> files(Predicate<String> paths, Function<InputFile, R> make) {
			return each(found(paths), (found) -> {
				InputFile file = this.tree.read(found);
				return (file != null) ? make.apply(file) : null;
			});
		}

		private List<InputTree.Found> found(Predicate<String> paths) {
			return this.files.stream().filter((file) -> paths.test(file.path())).toList();
		}

		private static <R> List<R> each(List<InputTree.Found> files, Function<InputTree.Found, @Nullable R> make) {
			return Batches.map(files, (file) -> Optional.ofNullable(make.apply(file)))
				.stream()
				.flatMap(Optional::stream)
				.toList();
		}

		private Site site() {
			Problems problems = this.ofSite;
			InputFile file = files((path) -> path.equals(problems.path()), Function.identity()).stream()
				.findFirst()
				.orElse(null);
			SourceText source = (file != null) ? TextDecoder.decode(file, problems) : null;
			YamlNode value = (source != null) ? ContentReader.this.yaml.read(source.text(), 0, problems) : null;
			return SiteReader.read(value, problems);
		}

		private Set<PageKind> incomplete() {
			Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
			for (String path : this.damaged) {
				PagePaths.named(path).map(PagePaths.Named::kind).ifPresent(kinds::add);
				FileReader.entries(path).ifPresent(kinds::add);
			}
			return kinds;
		}

		private void check(PageIndex index, Lives lives) {
			ReferenceChecks references = new ReferenceChecks(index);
			WholeChecks whole = new WholeChecks(index);
			CitationChecks citations = new CitationChecks(index);
			List<PageDraft> drafts = List.copyOf(index.pages());
			drafts.forEach((draft) -> {
				draft.wanted = false;
				draft.leadsOn = false;
			});
			Batches.map(drafts, (draft) -> {
				references.check(draft);
				lives.check(draft);
				citations.check(draft);
				return draft;
			});
			Batches.map(drafts, (draft) -> {
				whole.check(draft);
				draft.problems.accept(draft.accepted);
				return draft;
			});
		}

	}

}
