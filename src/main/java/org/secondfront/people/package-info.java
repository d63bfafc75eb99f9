/**
 * People, places and the terms of the glossary.
 */
@ApplicationModule(allowedDependencies = { "maps", "page", "catalogue", "citation", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.people;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
