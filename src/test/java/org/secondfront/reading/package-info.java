/**
 * What readers get, over HTTP, from a published site with a database of its own.
 */
@NullMarked
package org.secondfront.reading;

import org.jspecify.annotations.NullMarked;
