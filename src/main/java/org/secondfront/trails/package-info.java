/**
 * Guided paths through several pages.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.trails;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
