package org.secondfront.site;

import java.sql.SQLException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.Head;
import org.secondfront.page.Unpublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers where something went wrong, as pages, and as problem details for programs that
 * ask for JSON. Nothing of the inside is told: the log has it.
 */
@Controller
@ControllerAdvice
class Errors implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	private static final String RETRY_AFTER_SECONDS = "10";

	/** The database is away: that is not the reader's concern, and may be over soon. */
	@ExceptionHandler({ TransactionException.class, DataAccessResourceFailureException.class,
			QueryTimeoutException.class })
	Object unavailable(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) {
		logger.warn("The database does not answer", ex);
		return answer(HttpStatus.SERVICE_UNAVAILABLE, request, response);
	}

	/** A server that is going down ends its connections in the middle of a question. */
	@ExceptionHandler
	Object interrupted(JpaSystemException ex, HttpServletRequest request, HttpServletResponse response) {
		String state = (NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException cause)
				? cause.getSQLState() : null;
		if (isConnectionLost(state)) {
			return unavailable(ex, request, response);
		}
		throw ex;
	}

	private static boolean isConnectionLost(@Nullable String sqlState) {
		return sqlState != null && (sqlState.startsWith("08") || sqlState.startsWith("57P"));
	}

	@Unpublished
	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		return answer(status(request), request, response);
	}

	private static Object answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.ETAG, null);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		if (prefersJson(request)) {
			return problem(status);
		}
		ErrorWords words = ErrorWords.of(status);
		ModelAndView answer = new ModelAndView("error/error", "view",
				new ErrorView(Head.plain(words.heading()), status.value(), words.heading(), words.advice()));
		answer.setStatus(status);
		return answer;
	}

	static ResponseEntity<ProblemDetail> problem(HttpStatus status) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.body(ProblemDetail.forStatusAndDetail(status, ErrorWords.of(status).advice()));
	}

	/** Whether a program asks, which wants JSON and could do nothing with a page. */
	static boolean prefersJson(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		try {
			return accepted != null
					&& MediaType.parseMediaTypes(accepted)
						.stream()
						.noneMatch((type) -> type.isCompatibleWith(MediaType.TEXT_HTML))
					&& MediaType.parseMediaTypes(accepted).stream().anyMatch(Errors::isJson);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isJson(MediaType type) {
		return type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.getSubtype().endsWith("+json");
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// somebody who asks for this address has found nothing
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
