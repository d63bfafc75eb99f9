/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.page;

import org.jspecify.annotations.NullMarked;
