/**
 * Bibliographic records, and notes and bibliographies formatted from them by the styles
 * of the Citation Style Language. No Spring, no SQL.
 */
@NullMarked
package org.secondfront.citation;

import org.jspecify.annotations.NullMarked;
