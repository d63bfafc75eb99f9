package org.secondfront.articles;

/**
 * A topic and its place among the topics.
 *
 * @param href its page
 * @param label its short name
 * @param accent the name of its colour
 * @param number its place, from 1
 * @param of how many topics there are
 */
record TopicMark(String href, String label, String accent, int number, int of) {
}
