/**
 * What changed: the versions of a page and how they differ, pages of former editions, the
 * list of editions, and the feed of changes of fact.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
