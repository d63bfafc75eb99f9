/**
 * Topics and their articles.
 */
@ApplicationModule(
		allowedDependencies = { "timeline", "maps", "page", "catalogue", "citation", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.articles;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
