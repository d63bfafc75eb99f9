/**
 * What people do, in a real browser, on the real content.
 */
@NullMarked
package org.secondfront.browser;

import org.jspecify.annotations.NullMarked;
