/**
 * Search: what readers type, the ladder that answers it, suggestions, and what was looked
 * for in vain. It reads the rows that the catalogue's writer keeps for it, of the current
 * edition.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "database", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
