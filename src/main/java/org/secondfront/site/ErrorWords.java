package org.secondfront.site;

import org.springframework.http.HttpStatus;

/**
 * What readers are told of an error.
 *
 * @param heading what happened, in a few words
 * @param advice what the reader can do
 */
record ErrorWords(String heading, String advice) {

	static ErrorWords of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> new ErrorWords("Not found", "There is no page at this address.");
			case GONE -> new ErrorWords("Retired", "The page at this address is no longer part of the reference.");
			case METHOD_NOT_ALLOWED ->
				new ErrorWords("Only for reading", "This address can be read, and nothing else can be done with it.");
			case SERVICE_UNAVAILABLE -> new ErrorWords("Back in a moment",
					"The reference cannot reach its database just now. Please try again in a few seconds.");
			default -> status.is4xxClientError()
					? new ErrorWords("That cannot be answered",
							"The address or the request is not one that this site understands.")
					: new ErrorWords("Something went wrong",
							"The fault is ours, and it has been noted. Please try again in a while.");
		};
	}

}
