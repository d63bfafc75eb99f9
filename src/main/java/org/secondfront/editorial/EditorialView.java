package org.secondfront.editorial;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Head;

/**
 * The editors' page.
 *
 * @param head its head
 * @param parts what wants their attention, by matter
 */
record EditorialView(Head head, List<Part> parts) {

	/**
	 * One matter.
	 *
	 * @param id the anchor of its heading
	 * @param heading its heading
	 * @param note what there is to say of the whole
	 * @param lines what there is
	 */
	record Part(String id, String heading, String note, List<Line> lines) {
	}

	/**
	 * One thing.
	 *
	 * @param href where it can be seen; null if nowhere
	 * @param title what it is
	 * @param note what there is to say of it; may be empty
	 */
	record Line(@Nullable String href, String title, String note) {
	}

}
