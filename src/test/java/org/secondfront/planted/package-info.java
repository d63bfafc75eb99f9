/**
 * Violations planted for the rules about our code, so that each is seen to fail. Nothing
 * uses them.
 */
@NullMarked
package org.secondfront.planted;

import org.jspecify.annotations.NullMarked;
