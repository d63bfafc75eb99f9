/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.habits;

import org.jspecify.annotations.NullMarked;
