/**
 * Locator maps: which base map, which part of it, and where the names go.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.secondfront.maps;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
