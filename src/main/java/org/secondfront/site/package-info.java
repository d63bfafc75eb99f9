/**
 * The site as a whole: home, about, layout, security headers and errors.
 */
@NullMarked
package org.secondfront.site;

import org.jspecify.annotations.NullMarked;
