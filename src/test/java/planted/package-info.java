/**
 * A tree of packages that breaks a rule, to see the rule fail.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
