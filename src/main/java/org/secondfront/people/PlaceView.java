package org.secondfront.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.maps.LocatorMap;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;

/**
 * The page of a place.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param page what every page shows
 * @param then its name at the time; null if not told
 * @param now its name and country today; null if not told
 * @param coordinates where it lies, in words such as {@code 35.70° N, 51.42° E}; null if
 * not told
 * @param map a map that shows where it lies; null if not told
 * @param spellings other spellings of the name
 * @param mentioned the articles that name the place among those where they happened
 */
record PlaceView(Head head, List<Crumb> crumbs, PageText page, @Nullable String then, @Nullable String now,
		@Nullable String coordinates, @Nullable LocatorMap map, List<String> spellings,
		List<Lead> mentioned) implements Headed {
}
