package org.secondfront.planted.habits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

class AsksTheMachine {

	@SuppressWarnings("JavaTimeDefaultTimeZone")
	LocalDate call() {
		return LocalDate.now();
	}

	LocalDate zone() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	Supplier<Instant> reference() {
		return Instant::now;
	}

}
