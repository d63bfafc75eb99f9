package planted.other;

/**
 * What the closed package must not use.
 */
public final class Other {

}
