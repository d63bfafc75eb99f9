package org.secondfront.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;

/**
 * Formats single works by one style. The processor behind it is not made for many
 * threads, so each call has it alone.
 */
final class StyleProcessor {

	/** How APA's style labels the editors of a book that a chapter is in. */
	private static final String EDITORS = "<names variable=\"container-author\">\n      <name and=\"symbol\"/>\n      <label ";

	private final Map<String, CSLItemData> items = new HashMap<>();

	private final CSL csl;

	/**
	 * Read a style.
	 * @param style the name of the style, which is ours or among those of the classpath
	 */
	StyleProcessor(String style) {
		try {
			this.csl = new CSLBuilder().itemDataProvider(new Items())
				.localeProvider(StyleProcessor::locale)
				.style(text(style))
				.lang("en-US")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The citation style " + style + " could not be read", ex);
		}
		begin();
	}

	private static String text(String style) throws IOException {
		String own = style + ".csl";
		try (InputStream ours = StyleProcessor.class.getResourceAsStream(own);
				InputStream file = (ours != null) ? ours : StyleProcessor.class.getResourceAsStream("/" + own)) {
			if (file == null) {
				throw new IOException("There is no " + own);
			}
			// the processor gives whoever stands in for another the label of that other
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(EDITORS,
					EDITORS + "form=\"short\" ");
		}
	}

	/** Forget what was cited before; the processor then forgets its settings as well. */
	private void begin() {
		this.csl.reset();
		this.csl.setOutputFormat("html");
		this.csl.setConvertLinks(false);
	}

	/** The words of a language, with a mark of ours in place of what says "no date". */
	private static String locale(String language) {
		return new DefaultLocaleProvider().retrieveLocale(language).replace(">n.d.<", ">" + Markup.NO_DATE + "<");
	}

	/** A citation of a work, as a note has it. */
	synchronized String note(Map<String, Object> record, String locator) {
		String id = register(record);
		CSLCitationItemBuilder item = new CSLCitationItemBuilder(id);
		if (!locator.isEmpty()) {
			item.locator(locator).label(CSLLabel.PAGE);
		}
		try {
			return this.csl.makeCitation(new CSLCitation(item.build())).get(0).getText();
		}
		finally {
			begin();
		}
	}

	/** The entry of a work in a bibliography. */
	synchronized String entry(Map<String, Object> record) {
		String id = register(record);
		try {
			this.csl.registerCitationItems(id);
			String[] entries = this.csl.makeBibliography().getEntries();
			// the processor leaves out an entry of which the style would show the title
			// alone
			String entry = (entries.length > 0) ? entries[0] : record.get("title") + ".";
			return entry.replaceFirst("(?s)^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", "$1");
		}
		finally {
			begin();
		}
	}

	private String register(Map<String, Object> record) {
		Map<String, Object> known = new LinkedHashMap<>(record);
		// neither is of the styles' concern, and the processor would not know them
		known.remove("custom");
		known.remove("note");
		CSLItemData item = CSLItemData.fromJson(known);
		this.items.clear();
		this.items.put(item.getId(), item);
		return item.getId();
	}

	/** Gives the processor the work at hand. */
	private final class Items implements ItemDataProvider {

		@Override
		public CSLItemData retrieveItem(String id) {
			CSLItemData item = StyleProcessor.this.items.get(id);
			if (item == null) {
				throw new IllegalArgumentException("No work " + id);
			}
			return item;
		}

		@Override
		public Collection<String> getIds() {
			return StyleProcessor.this.items.keySet();
		}

	}

}
