package org.secondfront.planted.page;

/**
 * Breaks nothing.
 */
public class PlantedPage {

}
