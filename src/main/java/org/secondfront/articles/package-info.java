/**
 * Topics and their articles.
 */
@NullMarked
package org.secondfront.articles;

import org.jspecify.annotations.NullMarked;
