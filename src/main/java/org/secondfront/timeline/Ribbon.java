package org.secondfront.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A strip of years with the events of an edition as dots in their lanes, and where a page
 * has its place among them. Positions are per cent of its length.
 *
 * @param href that time on the timeline
 * @param name the time of the page, in words, or how many events there are
 * @param words what is shown with it
 * @param here the time of the page; null for the home page, which is about all of it
 * @param picture what is the same for all pages of an edition
 */
public record Ribbon(String href, String name, String words, @Nullable Here here, Picture picture) {

	/**
	 * The time of a page.
	 *
	 * @param from where it begins
	 * @param length how long it is
	 */
	public record Here(double from, double length) {
	}

	/**
	 * The strip itself.
	 *
	 * @param height its height, in pixels
	 * @param lanes the dots of each lane
	 * @param beginnings where years begin
	 * @param labels the names of years
	 */
	public record Picture(int height, List<Dots> lanes, List<Double> beginnings, List<Label> labels) {
	}

	/**
	 * The events of a lane.
	 *
	 * @param href that lane alone on the timeline
	 * @param label its name
	 * @param colour the name of the lane's colour in the style sheet
	 * @param path a line without length for each event, in a picture that is 1000 wide
	 */
	public record Dots(String href, String label, String colour, String path) {
	}

	/**
	 * The name of a year.
	 *
	 * @param year the year
	 * @param at where its middle lies
	 * @param wideOnly whether a phone has no room for it
	 */
	public record Label(int year, double at, boolean wideOnly) {
	}

}
