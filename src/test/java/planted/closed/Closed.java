package planted.closed;

import planted.open.Open;
import planted.other.Other;

/**
 * Uses one package that it may use, and one that it must not.
 */
record Closed(Open open, Other other) {
}
