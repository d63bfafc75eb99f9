/**
 * Historical dates with honest precision: a subset of EDTF (ISO 8601-2), as ranges, with
 * the words a reader sees. Pure Java.
 */
@NullMarked
package org.secondfront.chronology;

import org.jspecify.annotations.NullMarked;
