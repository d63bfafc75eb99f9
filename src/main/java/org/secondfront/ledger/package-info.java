/**
 * The ledger of claims: what the source document says, and what the record says of it.
 */
@ApplicationModule(allowedDependencies = { "page", "catalogue", "chronology", "vocabulary" })
@NullMarked
package org.secondfront.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
