/**
 * The site as a whole: home, about, layout, security headers, page store and errors.
 */
@ApplicationModule(allowedDependencies = { "articles", "people", "bibliography", "ledger", "search", "timeline", "page",
		"catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
