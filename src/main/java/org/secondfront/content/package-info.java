/**
 * The authoring format: front matter, the Markdown dialect, references between files, and
 * every check that the tree alone can answer. No Spring, no SQL.
 */
@NullMarked
package org.secondfront.content;

import org.jspecify.annotations.NullMarked;
