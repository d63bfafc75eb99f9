/**
 * The closed vocabularies that writing and reading share: kinds of page and their
 * addresses, types of relation. Pure Java.
 */
@NullMarked
package org.secondfront.vocabulary;

import org.jspecify.annotations.NullMarked;
