/**
 * What every page has: head, breadcrumbs, relations, links that lead here, the mark of
 * its edition, and the page for what was not found.
 */
@NullMarked
package org.secondfront.page;

import org.jspecify.annotations.NullMarked;
