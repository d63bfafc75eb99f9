package org.secondfront.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells machines by which address a page is to be cited, as RFC 8574 has it.
 */
@Component
class CiteAs implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView shown) {
		if (shown != null && shown.getModel().get("view") instanceof Headed view) {
			Citing citing = view.head().citing();
			if (citing != null) {
				response.addHeader(HttpHeaders.LINK, "<" + citing.lasting() + ">; rel=\"cite-as\"");
			}
		}
	}

}
