package org.secondfront.maps;

/**
 * From the globe to a plane whose unit is the radius of the earth, y downwards.
 */
sealed interface Projection {

	double x(double lat, double lon);

	double y(double lat, double lon);

	/**
	 * Lambert's conformal conic projection, which is true to shape and, between its two
	 * parallels, nearly to size.
	 *
	 * @param south the southern of the parallels, in degrees
	 * @param north the northern one
	 * @param middle the meridian that is upright
	 */
	record Conic(double south, double north, double middle) implements Projection {

		@Override
		public double x(double lat, double lon) {
			return radius(lat) * Math.sin(angle(lon));
		}

		@Override
		public double y(double lat, double lon) {
			return radius(lat) * Math.cos(angle(lon)) - radius((this.south + this.north) / 2);
		}

		private double angle(double lon) {
			return cone() * Math.toRadians(lon - this.middle);
		}

		private double cone() {
			return Math.log(Math.cos(Math.toRadians(this.south)) / Math.cos(Math.toRadians(this.north)))
					/ Math.log(stretch(this.north) / stretch(this.south));
		}

		private double radius(double lat) {
			double cone = cone();
			double scale = Math.cos(Math.toRadians(this.south)) * Math.pow(stretch(this.south), cone) / cone;
			return scale / Math.pow(stretch(lat), cone);
		}

		private static double stretch(double lat) {
			return Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2);
		}

	}

	/**
	 * Miller's cylindrical projection, for much of the world at once.
	 */
	record Miller() implements Projection {

		@Override
		public double x(double lat, double lon) {
			return Math.toRadians(lon);
		}

		@Override
		public double y(double lat, double lon) {
			return -1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * Math.toRadians(lat)));
		}

	}

}
