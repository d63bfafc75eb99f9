package org.secondfront.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondfront.page.Head;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.Unpublished;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
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

	private final RequestedEdition requestedEdition;

	Errors(RequestedEdition requestedEdition) {
		this.requestedEdition = requestedEdition;
	}

	private static final String RETRY_AFTER_SECONDS = "10";

	/** The database is away: that is not the reader's concern, and may be over soon. */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class,
			QueryTimeoutException.class })
	ModelAndView unavailable(HttpServletRequest request, HttpServletResponse response) {
		return page(HttpStatus.SERVICE_UNAVAILABLE, request, response);
	}

	@Unpublished
	@RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		return page(status(request), request, response);
	}

	@Unpublished
	@RequestMapping(path = "/error")
	ResponseEntity<ProblemDetail> json(HttpServletRequest request) {
		HttpStatus status = status(request);
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.body(ProblemDetail.forStatusAndDetail(status, ErrorWords.of(status).advice()));
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
		this.requestedEdition.remember(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		ErrorWords words = ErrorWords.of(status);
		ErrorView view = new ErrorView(Head.plain(words.heading()), status.value(), words.heading(), words.advice());
		ModelAndView answer = new ModelAndView("error/error", "view", view);
		answer.setStatus(status);
		return answer;
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// somebody who asks for this address has found nothing
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
