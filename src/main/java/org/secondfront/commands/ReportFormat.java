package org.secondfront.commands;

import java.io.PrintWriter;

import org.secondfront.publishing.PublicationReport;

/**
 * How a publication is reported.
 */
enum ReportFormat {

	/** Lines for people. */
	TEXT,

	/** For programs. */
	JSON;

	void write(PublicationReport report, PrintWriter out) {
		if (this == JSON) {
			out.print(report.json());
			out.flush();
		}
		else {
			report.lines().forEach(out::println);
		}
	}

}
