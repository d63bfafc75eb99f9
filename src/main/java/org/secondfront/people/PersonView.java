package org.secondfront.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;

/**
 * The page of a person.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param page what every page shows; its dates are those of the life
 * @param country the country served; null if not told
 * @param roles what the person was
 * @param spellings other spellings of the name
 * @param mentioned the articles that name the person among those who take part; the note
 * of each is its dates
 */
record PersonView(Head head, List<Crumb> crumbs, PageText page, @Nullable String country, List<String> roles,
		List<String> spellings, List<Lead> mentioned) implements Headed {
}
