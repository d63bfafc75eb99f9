/**
 * Breaks the rule it states.
 */
@ApplicationModule(allowedDependencies = { "open" })
@NullMarked
package planted.closed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
