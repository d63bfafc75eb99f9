package org.secondfront.maps;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The part of a base map that is shown.
 *
 * @param sheet the base map
 * @param x where it begins, in units of the sheet
 * @param y likewise
 * @param width how wide it is
 */
record Frame(Sheet sheet, double x, double y, double width) {

	/** The part of the frame that the places take at most, so that their names fit in. */
	private static final double FILLED = 0.68;

	/**
	 * The closest frame on the sheet with the most detail that has the first place and
	 * most of the others: one far off would shrink all the rest.
	 * @return empty if no sheet has them
	 */
	static Optional<Frame> around(List<Place> places) {
		for (Sheet sheet : Sheet.all()) {
			List<Place> held = places.stream().filter(sheet::holds).toList();
			if (held.contains(places.get(0)) && held.size() * 3 >= places.size() * 2) {
				Optional<Frame> frame = on(sheet, held);
				if (frame.isPresent()) {
					return frame;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Frame> on(Sheet sheet, List<Place> places) {
		DoubleSummaryStatistics xs = places.stream().mapToDouble(sheet::x).summaryStatistics();
		DoubleSummaryStatistics ys = places.stream().mapToDouble(sheet::y).summaryStatistics();
		double across = xs.getMax() - xs.getMin();
		double widest = Math.min(sheet.width(), sheet.height() * sheet.ratio());
		double needed = Math.max(across / FILLED, (ys.getMax() - ys.getMin()) / FILLED * sheet.ratio());
		if (needed > widest && !(sheet.broad() && across < widest)) {
			return Optional.empty();
		}
		double width = Math.min(widest, Math.max(needed, sheet.narrowest()));
		double height = width / sheet.ratio();
		double x = clamp((xs.getMin() + xs.getMax() - width) / 2, sheet.width() - width);
		double y = clamp((ys.getMin() + ys.getMax() - height) / 2, sheet.height() - height);
		return Optional.of(new Frame(sheet, x, y, width));
	}

	private static double clamp(double value, double most) {
		return Math.max(0, Math.min(value, most));
	}

	double height() {
		return this.width / this.sheet.ratio();
	}

	/** How far from the left, as a part of the width. */
	double across(Place place) {
		return (this.sheet.x(place) - this.x) / this.width;
	}

	/** How far from the top, as a part of the height. */
	double down(Place place) {
		return (this.sheet.y(place) - this.y) / height();
	}

	boolean holds(Place place) {
		double across = across(place);
		double down = down(place);
		return across > 0.02 && across < 0.98 && down > 0.04 && down < 0.96;
	}

}
