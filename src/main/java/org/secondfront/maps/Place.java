package org.secondfront.maps;

/**
 * Something with a name on a map.
 *
 * @param name the name
 * @param lat degrees north
 * @param lon degrees east
 */
public record Place(String name, double lat, double lon) {
}
