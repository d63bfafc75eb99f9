package org.secondfront.site;

import java.lang.reflect.AnnotatedElement;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondfront.page.Unpublished;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells browsers, with every page, which of its links they may have ready before they are
 * followed; readers who ask to spare data are left alone.
 * <p>
 * The rules are named by a header, since the content security policy allows no script
 * within a page. The header depends on {@code Save-Data}, which caches are told, also
 * where the answer is "not modified".
 */
@Controller
class SpeculationRules implements HandlerInterceptor {

	private static final String ADDRESS = "/speculation-rules.json";

	private static final MediaType TYPE = MediaType.parseMediaType("application/speculationrules+json");

	private static final String SAVE_DATA = "Save-Data";

	private final Resource rules = new ClassPathResource("speculation-rules.json", SpeculationRules.class);

	@Unpublished
	@GetMapping(ADDRESS)
	ResponseEntity<Resource> rules() {
		return ResponseEntity.ok()
			.contentType(TYPE)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.rules);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && answersWithPage(method)) {
			response.setHeader(HttpHeaders.VARY, SAVE_DATA);
			if (!"on".equalsIgnoreCase(request.getHeader(SAVE_DATA))) {
				response.setHeader("Speculation-Rules", "\"" + ADDRESS + "\"");
			}
		}
		return true;
	}

	private static boolean answersWithPage(HandlerMethod method) {
		return !isBody(method.getMethod()) && !isBody(method.getBeanType())
				&& !ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType());
	}

	private static boolean isBody(AnnotatedElement element) {
		return AnnotatedElementUtils.hasAnnotation(element, ResponseBody.class);
	}

}
