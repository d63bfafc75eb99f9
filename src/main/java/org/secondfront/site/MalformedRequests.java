package org.secondfront.site;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;

/**
 * Answers requests that no page could: so malformed that the server refuses them before
 * they reach the application.
 */
class MalformedRequests extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(MalformedRequests.class);

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		ErrorWords words = ErrorWords.of((status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR);
		SecurityHeaders.write(response);
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("text/html");
		response.setCharacterEncoding("UTF-8");
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page(words));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("Whoever sent a malformed request did not wait for the answer", ex);
		}
	}

	private static String page(ErrorWords words) {
		return """
				<!DOCTYPE html>
				<html lang="en-GB">
				<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>%1$s</title></head>
				<body><h1>%1$s</h1><p>%2$s</p><p><a href="/">To the home page</a></p></body>
				</html>
				""".formatted(words.heading(), words.advice());
	}

}
