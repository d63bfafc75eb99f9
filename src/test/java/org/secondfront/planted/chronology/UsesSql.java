package org.secondfront.planted.chronology;

import java.sql.Date;
import java.time.LocalDate;

class UsesSql {

	Date violation(LocalDate day) {
		return Date.valueOf(day);
	}

}
