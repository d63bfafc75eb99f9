package org.secondfront.planted.habits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

class AllowedHabits {

	String today(Clock clock) {
		return LocalDate.now(clock).toString().toUpperCase(Locale.ROOT);
	}

}
