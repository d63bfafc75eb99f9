package org.secondfront.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown dialect: CommonMark with tables, footnotes, strikethrough, task lists and
 * autolinks, and with citations, other languages and blocks of our own. Immutable and
 * thread-safe.
 */
final class Dialect {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create(),
			StrikethroughExtension.create(), TaskListItemsExtension.create(), AutolinkExtension.create());

	private final Parser parser;

	private final BlockShaper shaper;

	Dialect(Site site, ContentLimits limits) {
		this.parser = parser(limits);
		Set<String> viewpoints = site.viewpoints().stream().map(Site.Viewpoint::key).collect(Collectors.toSet());
		this.shaper = new BlockShaper(viewpoints);
	}

	/**
	 * The parser alone, as the specification's examples try it. It stops nesting a little
	 * beyond the limits, so that going beyond them can be seen and reported.
	 */
	static Parser parser(ContentLimits limits) {
		return Parser.builder()
			.extensions(EXTENSIONS)
			.linkProcessor(new Brackets())
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.maxOpenBlockParsers(3 * limits.blockNesting() + 8)
			.maxInlineNesting(2 * limits.inlineNesting() + 8)
			.build();
	}

	Document parse(String markdown) {
		Node document = this.parser.parse(markdown);
		if (document instanceof Document root) {
			this.shaper.shape(root);
			return root;
		}
		throw new IllegalStateException("the parser gives a document");
	}

}
