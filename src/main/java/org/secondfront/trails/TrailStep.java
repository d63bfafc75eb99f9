package org.secondfront.trails;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Lead;

/**
 * A page as a step of the trail that its reader follows.
 *
 * @param slug the slug of the trail
 * @param href the trail, at this step
 * @param title the title of the trail
 * @param number which step it is, from 1
 * @param of how many steps there are
 * @param sentence why it comes here
 * @param previous the step before it; null for the first
 * @param next the step after it; null for the last
 */
record TrailStep(String slug, String href, String title, int number, int of, String sentence, @Nullable Lead previous,
		@Nullable Lead next) {
}
