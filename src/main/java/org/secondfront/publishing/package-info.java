/**
 * Turns content into a new edition of the catalogue: compares, holds back what would
 * break a reader's page, writes, reports.
 */
@NullMarked
package org.secondfront.publishing;

import org.jspecify.annotations.NullMarked;
