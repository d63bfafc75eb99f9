/**
 * The sources: the bibliography and a page for each work.
 */
@NullMarked
package org.secondfront.bibliography;

import org.jspecify.annotations.NullMarked;
