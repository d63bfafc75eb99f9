package org.secondfront.planted.citation;

import de.undercouch.citeproc.csl.CSLLabel;
import org.secondfront.planted.chronology.AllowedInChronology;

class AllowedInCitation {

	String words(AllowedInChronology date) {
		return date + CSLLabel.PAGE.toString();
	}

}
