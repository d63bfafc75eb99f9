/**
 * Tests of watching, with a real database and real files.
 */
@NullMarked
package org.secondfront.watch;

import org.jspecify.annotations.NullMarked;
