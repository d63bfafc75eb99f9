package org.secondfront.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.secondfront.maps.LocatorMap.Mark;

/**
 * Puts names beside places such that none touches another, a dot or the edge, on a phone
 * and on a wide page; a name without room stays out, since a list beside the map has them
 * all.
 */
final class Cartographer {

	/**
	 * The least widths at which a map is shown, in pixels: on a phone, on a wide page.
	 */
	private static final int PHONE = 284;

	private static final int PAGE = 560;

	private static final int CHARACTER = 7;

	private static final int LINE = 15;

	/** Around a dot, and between the dot and its name. */
	private static final int DOT = 5;

	private static final int AWAY = 8;

	private static final int MOST_BEARINGS = 7;

	/** How far from a place a city must be to help, in parts of the width of a page. */
	private static final double NEAR = 0.07;

	/** Where a name may stand, the best first. */
	private static final List<Position> POSITIONS = List.of(new Position(AWAY, 4, "start"),
			new Position(-AWAY, 4, "end"), new Position(0, -AWAY, "middle"), new Position(0, AWAY + 11, "middle"),
			new Position(AWAY - 2, -4, "start"), new Position(AWAY - 2, 14, "start"),
			new Position(-AWAY + 2, -4, "end"), new Position(-AWAY + 2, 14, "end"));

	private final Frame frame;

	private final List<Box> onPhone = new ArrayList<>();

	private final List<Box> onPage = new ArrayList<>();

	Cartographer(Frame frame) {
		this.frame = frame;
	}

	LocatorMap draw(List<Place> all) {
		List<Place> places = all.stream().filter(this.frame.sheet()::holds).toList();
		List<Place> beyond = all.stream().filter((place) -> !places.contains(place)).toList();
		List<Place> cities = bearings(places);
		Stream.concat(places.stream(), cities.stream()).forEach(this::reserve);
		List<Mark> marks = places.stream().map(this::mark).toList();
		List<Mark> bearings = cities.stream().map(this::mark).filter((mark) -> !mark.name().isEmpty()).toList();
		return new LocatorMap(this.frame.sheet().file(),
				String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", this.frame.x(), this.frame.y(), this.frame.width(),
						this.frame.height()),
				this.frame.sheet().broad(), inWords(places), inWords(beyond), marks, bearings);
	}

	private List<Place> bearings(List<Place> places) {
		return Cities.on(this.frame.sheet())
			.stream()
			.filter(this.frame::holds)
			.filter((city) -> places.stream().noneMatch((place) -> near(place, city)))
			.limit(MOST_BEARINGS)
			.toList();
	}

	private boolean near(Place one, Place other) {
		return Math.hypot(this.frame.across(one) - this.frame.across(other),
				(this.frame.down(one) - this.frame.down(other)) / this.frame.sheet().ratio()) < NEAR;
	}

	private void reserve(Place place) {
		this.onPhone.add(dot(place, PHONE));
		this.onPage.add(dot(place, PAGE));
	}

	private Mark mark(Place place) {
		for (Position position : POSITIONS) {
			Box narrow = box(place, position, PHONE);
			Box wide = box(place, position, PAGE);
			if (isFree(narrow, this.onPhone, PHONE) && isFree(wide, this.onPage, PAGE)) {
				this.onPhone.add(narrow);
				this.onPage.add(wide);
				return mark(place, place.name(), position, false);
			}
		}
		for (Position position : POSITIONS) {
			Box wide = box(place, position, PAGE);
			if (isFree(wide, this.onPage, PAGE)) {
				this.onPage.add(wide);
				return mark(place, place.name(), position, true);
			}
		}
		return mark(place, "", POSITIONS.get(0), true);
	}

	private Mark mark(Place place, String name, Position position, boolean wideOnly) {
		return new Mark(percent(this.frame.across(place)), percent(this.frame.down(place)), name, position.dx,
				position.dy, position.anchor, wideOnly);
	}

	private boolean isFree(Box box, List<Box> taken, int width) {
		double height = width / this.frame.sheet().ratio();
		return box.left >= 1 && box.top >= 1 && box.right <= width - 1 && box.bottom <= height - 1
				&& taken.stream().noneMatch(box::touches);
	}

	private Box dot(Place place, int width) {
		double x = this.frame.across(place) * width;
		double y = this.frame.down(place) * width / this.frame.sheet().ratio();
		return new Box(x - DOT, y - DOT, x + DOT, y + DOT);
	}

	private Box box(Place place, Position position, int width) {
		double length = place.name().length() * CHARACTER;
		double x = this.frame.across(place) * width + position.dx;
		double y = this.frame.down(place) * width / this.frame.sheet().ratio() + position.dy;
		double left = switch (position.anchor) {
			case "start" -> x;
			case "end" -> x - length;
			default -> x - length / 2;
		};
		return new Box(left, y - LINE + 4, left + length, y + 4);
	}

	private static String inWords(List<Place> places) {
		List<String> names = places.stream().map(Place::name).toList();
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	private static double percent(double part) {
		return Math.round(part * 1000) / 10.0;
	}

	/**
	 * Where a name stands.
	 *
	 * @param dx from the dot, in pixels
	 * @param dy likewise, to the line on which the letters stand
	 * @param anchor which part of the name that is
	 */
	private record Position(int dx, int dy, String anchor) {
	}

	/**
	 * What a dot or a name covers, in pixels.
	 */
	private record Box(double left, double top, double right, double bottom) {

		boolean touches(Box other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom
					&& other.top < this.bottom;
		}

	}

}
