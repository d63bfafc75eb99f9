/**
 * The sources: the bibliography and a page for each work.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "citation", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.bibliography;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
