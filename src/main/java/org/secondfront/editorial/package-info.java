/**
 * The editors' page: what wants their attention. It answers at a port of its own, on the
 * loopback address unless another is named, and never where readers are.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "freshness", "vocabulary" })
@NullMarked
package org.secondfront.editorial;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
