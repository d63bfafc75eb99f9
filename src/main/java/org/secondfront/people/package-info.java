/**
 * People, places and the terms of the glossary.
 */
@NullMarked
package org.secondfront.people;

import org.jspecify.annotations.NullMarked;
