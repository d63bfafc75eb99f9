package org.secondfront.maps;

/**
 * A base map: a file of {@code static/maps}, made by {@code src/maps/make.mjs} with the
 * same numbers.
 *
 * @param file its path
 * @param projection from the globe to the plane
 * @param scale how many units of the file the radius of the earth is
 * @param left the place of the plane's origin in the file
 * @param top likewise
 * @param width the width of the file, in its units
 * @param height its height
 * @param narrowest the least width of a part of it that still shows where one is
 * @param broad whether its parts are twice as wide as high, not one and a half times
 */
record Sheet(String file, Projection projection, int scale, int left, int top, int width, int height, int narrowest,
		boolean broad) {

	private static final Sheet CHANNEL = new Sheet("/maps/channel.svg", new Projection.Conic(48, 51, -0.5), 7000, 560,
			400, 940, 660, 640, false);

	private static final Sheet EUROPE = new Sheet("/maps/europe.svg", new Projection.Conic(40, 62, 22), 1500, 640, 620,
			1320, 1180, 600, false);

	private static final Sheet NORTH = new Sheet("/maps/north.svg", new Projection.Miller(), 240, 540, 420, 1200, 600,
			420, true);

	/** From the one with most detail to the one that shows most. */
	private static final Sheet[] ALL = { CHANNEL, EUROPE, NORTH };

	static Sheet[] all() {
		return ALL.clone();
	}

	double x(Place place) {
		return this.scale * this.projection.x(place.lat(), place.lon()) + this.left;
	}

	double y(Place place) {
		return this.scale * this.projection.y(place.lat(), place.lon()) + this.top;
	}

	boolean holds(Place place) {
		double x = x(place);
		double y = y(place);
		return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
	}

	/** Whether it shows a region and not a continent. */
	boolean detailed() {
		return equals(CHANNEL);
	}

	double ratio() {
		return this.broad ? 2 : 1.5;
	}

}
