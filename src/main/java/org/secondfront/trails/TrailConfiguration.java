package org.secondfront.trails;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has every page show the trail that its reader follows.
 */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration implements WebMvcConfigurer {

	private final FollowedTrail followedTrail;

	TrailConfiguration(FollowedTrail followedTrail) {
		this.followedTrail = followedTrail;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.followedTrail);
	}

}
