/**
 * Shows an editor's unpublished work: watches the content, publishes every change into a
 * throw-away database, and has open pages follow. None of it exists in an ordinary
 * {@code serve}.
 */
@ApplicationModule(allowedDependencies = { "publishing", "content", "page", "vocabulary" })
@NullMarked
package org.secondfront.watch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
