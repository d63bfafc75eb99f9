package org.secondfront.planted.content;

/**
 * Breaks nothing.
 */
public class PlantedContent {

}
