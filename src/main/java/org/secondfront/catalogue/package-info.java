/**
 * What is published: editions, pages, versions and addresses, as read-only entities, and
 * the one writer.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "chronology", "citation" })
@NullMarked
package org.secondfront.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
