/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.citation;

import org.jspecify.annotations.NullMarked;
