/**
 * The PostgreSQL behind everything: the server of our own where none is named, and one
 * connection for each role.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.secondfront.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
