/**
 * Turns content into a new edition of the catalogue: compares, holds back what would
 * break a reader's page, writes, reports.
 */
@ApplicationModule(allowedDependencies = { "content", "catalogue", "citation", "chronology", "vocabulary", "database" })
@NullMarked
package org.secondfront.publishing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
