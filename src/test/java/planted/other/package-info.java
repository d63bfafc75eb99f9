/**
 * What the closed package must not use.
 */
@NullMarked
package planted.other;

import org.jspecify.annotations.NullMarked;
