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

	/** The same without looking for addresses, which takes its time. */
	private final Parser plain;

	private final BlockShaper shaper;

	Dialect(Site site, ContentLimits limits) {
		this.parser = parser(limits);
		this.plain = parser(limits, EXTENSIONS.subList(0, EXTENSIONS.size() - 1));
		Set<String> viewpoints = site.viewpoints().stream().map(Site.Viewpoint::key).collect(Collectors.toSet());
		this.shaper = new BlockShaper(viewpoints);
	}

	/**
	 * The parser alone, as the specification's examples try it. It stops nesting a little
	 * beyond the limits, so that going beyond them can be seen and reported.
	 */
	static Parser parser(ContentLimits limits) {
		return parser(limits, EXTENSIONS);
	}

	private static Parser parser(ContentLimits limits, List<Extension> extensions) {
		return Parser.builder()
			.extensions(extensions)
			.linkProcessor(new Brackets())
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.maxOpenBlockParsers(3 * limits.blockNesting() + 8)
			.maxInlineNesting(2 * limits.inlineNesting() + 8)
			.build();
	}

	/**
	 * Whether an address may stand there by itself; the @ of a citation has no letter
	 * before it.
	 */
	private static boolean mayHaveAddress(String markdown) {
		for (int at = markdown.indexOf('@'); at >= 0; at = markdown.indexOf('@', at + 1)) {
			if (at > 0 && "[; \n".indexOf(markdown.charAt(at - 1)) < 0) {
				return true;
			}
		}
		return markdown.contains("://") || markdown.contains("www.");
	}

	Document parse(String markdown) {
		Parser fitting = mayHaveAddress(markdown) ? this.parser : this.plain;
		Node document = fitting.parse(markdown);
		if (document instanceof Document root) {
			this.shaper.shape(root);
			return root;
		}
		throw new IllegalStateException("the parser gives a document");
	}

}
