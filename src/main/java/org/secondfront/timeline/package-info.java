/**
 * The events: the timeline with its lanes, and a page for each event.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.timeline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
