package org.secondfront.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Evidence;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.page.Treated;

/**
 * The page of an event.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param accent the name of its topic's colour; empty if it has no topic
 * @param page what every page shows
 * @param lane its lane
 * @param treatedIn where it is treated
 * @param named the people and places that it names
 * @param evidence what it rests on
 * @param meanwhile what happened elsewhere about that time
 * @param previous the event before it in the timeline
 * @param next the event after it
 */
record EventView(Head head, List<Crumb> crumbs, String accent, PageText page, Lane lane, List<Treated> treatedIn,
		List<Lead> named, List<Evidence> evidence, List<EventEntry> meanwhile, @Nullable Lead previous,
		@Nullable Lead next) implements Headed {
}
