/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.content;

import org.jspecify.annotations.NullMarked;
