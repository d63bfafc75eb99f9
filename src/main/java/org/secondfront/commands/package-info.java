/**
 * The command line: what each command does, chosen before Spring starts.
 */
@NullMarked
package org.secondfront.commands;

import org.jspecify.annotations.NullMarked;
