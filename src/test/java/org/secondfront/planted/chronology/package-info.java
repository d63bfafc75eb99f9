/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.chronology;

import org.jspecify.annotations.NullMarked;
