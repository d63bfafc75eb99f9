package org.secondfront.trails;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondfront.page.Headed;
import org.secondfront.page.RequestedEdition;
import org.secondfront.page.SiteView;
import org.secondfront.page.StepAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows, on a page that was asked for as a step of a trail, the way on. The trail is kept
 * in the address and nowhere else; one that is unknown, or does not lead through the
 * page, is passed over.
 */
@Component
class FollowedTrail implements HandlerInterceptor {

	/** The variable of the layout. */
	private static final String TRAIL = "trail";

	private final Trails trails;

	FollowedTrail(Trails trails) {
		this.trails = trails;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView shown) {
		String trail = request.getParameter(StepAddress.TRAIL);
		if (trail == null || shown == null || !(shown.getModel().get("view") instanceof Headed view)) {
			return;
		}
		String path = view.head().path();
		if (path != null && request.getAttribute(RequestedEdition.SITE) instanceof SiteView site) {
			this.trails.step(trail, request.getParameter(StepAddress.STEP), path, site.number())
				.ifPresent((step) -> shown.addObject(TRAIL, step));
		}
	}

}
