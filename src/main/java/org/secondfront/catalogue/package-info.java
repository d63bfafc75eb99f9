/**
 * What is published: editions, pages, versions and addresses, as read-only entities, and
 * the one writer.
 */
@NullMarked
package org.secondfront.catalogue;

import org.jspecify.annotations.NullMarked;
