/**
 * Planted violations.
 */
@NullMarked
package org.secondfront.planted.vocabulary;

import org.jspecify.annotations.NullMarked;
