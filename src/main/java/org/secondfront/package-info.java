/**
 * Second Front, a reference on Soviet–Allied relations around D-Day: Markdown files are
 * checked, published into PostgreSQL as one edition, and served as linked pages.
 */
@NullMarked
package org.secondfront;

import org.jspecify.annotations.NullMarked;
