package org.secondfront.people;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.PageText;

/**
 * The page of a term of the glossary.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param page what every page shows; its summary is the definition
 * @param spellings other forms of the term
 */
record TermView(Head head, List<Crumb> crumbs, PageText page, List<String> spellings) implements Headed {
}
