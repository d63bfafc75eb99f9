package org.secondfront.history;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.secondfront.history.HistoryRows.ChangeRow;
import org.secondfront.page.SiteView;

/**
 * The changes of fact as an Atom feed. What it and its entries are called follows from
 * when the first edition was published and from pages and editions alone, so that a site
 * which moves to another address has the same feed.
 *
 * @param site the site
 * @param began when the first edition was published
 * @param changes the changes, the newest first
 */
record Feed(SiteView site, Instant began, List<ChangeRow> changes) {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** What XML cannot hold at all. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	String xml() {
		StringWriter out = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			xml.writeAttribute("xml:lang", "en-GB");
			text(xml, "title", this.site.title() + ": what changed");
			text(xml, "id", id("feed"));
			text(xml, "updated", time(this.changes.isEmpty() ? this.began : this.changes.get(0).publishedAt()));
			link(xml, "self", "/changes.atom");
			link(xml, "alternate", "/changes");
			xml.writeStartElement("author");
			text(xml, "name", this.site.publisher().isEmpty() ? this.site.title() : this.site.publisher());
			xml.writeEndElement();
			if (!this.site.licenceName().isEmpty()) {
				text(xml, "rights", this.site.licenceName());
			}
			for (ChangeRow change : this.changes) {
				entry(xml, change);
			}
			xml.writeEndDocument();
			xml.close();
			return out.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void entry(XMLStreamWriter xml, ChangeRow row) throws XMLStreamException {
		ChangeView change = ChangeView.of(row);
		xml.writeStartElement("entry");
		text(xml, "title", (change.correction() != null) ? "Correction: " + change.title()
				: change.what() + ": " + change.title());
		text(xml, "id", id(row.pageId() + " " + row.edition()));
		text(xml, "updated", time(row.publishedAt()));
		link(xml, "alternate", change.href());
		xml.writeEmptyElement("category");
		xml.writeAttribute("term",
				(change.correction() != null) ? "correction" : row.change().toLowerCase(Locale.ROOT));
		text(xml, "summary", summary(change, row.edition()));
		xml.writeEndElement();
	}

	private static String summary(ChangeView change, int edition) {
		List<String> lines = new ArrayList<>();
		if (change.correction() != null) {
			lines.add("Correction of " + change.correction());
		}
		change.parts().forEach((part) -> lines.add(part.name() + ": " + String.join("; ", part.changes())));
		lines.add(change.what() + " in edition " + edition + ".");
		return String.join("\n", lines);
	}

	private String id(String name) {
		return "urn:uuid:"
				+ UUID.nameUUIDFromBytes(("secondfront " + this.began + " " + name).getBytes(StandardCharsets.UTF_8));
	}

	private static String time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", rel);
		xml.writeAttribute("href", this.site.baseAddress() + path);
	}

	private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
		xml.writeEndElement();
	}

}
