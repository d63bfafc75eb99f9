package planted.open;

/**
 * What the closed package may use.
 */
public final class Open {

}
