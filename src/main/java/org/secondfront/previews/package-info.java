/**
 * Cards that links open: what a page is about, before it is followed.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.previews;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
