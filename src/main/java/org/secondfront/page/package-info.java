/**
 * What every page has: head, breadcrumbs, relations, links that lead here, the mark of
 * its edition, its citations, and the page for what was not found.
 */
@ApplicationModule(allowedDependencies = { "catalogue", "citation", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
