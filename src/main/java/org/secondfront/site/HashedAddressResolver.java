package org.secondfront.site;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Lets static files be asked for at addresses with their digests only: what browsers keep
 * for a year never means another file.
 */
class HashedAddressResolver extends AbstractResourceResolver {

	private static final Pattern HASHED = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return HASHED.matcher(requestPath).matches() ? chain.resolveResource(request, requestPath, locations) : null;
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String resourceUrlPath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(resourceUrlPath, locations);
	}

}
