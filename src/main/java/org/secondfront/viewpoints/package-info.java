/**
 * Views that stand side by side, gathered by the question they answer.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "vocabulary" })
@NullMarked
package org.secondfront.viewpoints;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
