/**
 * How much a page wants to be reviewed, from evidence alone.
 */
@NullMarked
package org.secondfront.freshness;

import org.jspecify.annotations.NullMarked;
