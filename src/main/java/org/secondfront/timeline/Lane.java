package org.secondfront.timeline;

/**
 * A lane of the timeline.
 *
 * @param key the word by which addresses name it
 * @param label what readers see
 * @param colour the name of its colour in the style sheet
 * @param number its place among the lanes, from 1
 */
record Lane(String key, String label, String colour, int number) {
}
