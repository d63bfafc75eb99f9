/**
 * What the closed package may use.
 */
@NullMarked
package planted.open;

import org.jspecify.annotations.NullMarked;
