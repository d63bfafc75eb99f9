/**
 * The command line: what each command does, chosen before Spring starts.
 */
@ApplicationModule(allowedDependencies = { "content", "publishing", "database", "catalogue", "citation", "vocabulary",
		"freshness" })
@NullMarked
package org.secondfront.commands;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
