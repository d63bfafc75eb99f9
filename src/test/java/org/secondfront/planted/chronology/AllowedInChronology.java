package org.secondfront.planted.chronology;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Breaks nothing.
 */
public class AllowedInChronology {

	/** Uses plain Java only. */
	@Nullable String words(LocalDate @Nullable [] days) {
		return (days != null) ? days[0].toString().toLowerCase(Locale.ROOT) : null;
	}

}
