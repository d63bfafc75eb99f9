package org.secondfront.page;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells builds of the application apart, the same on every machine that runs one: a page
 * may look otherwise with another template, style sheet or class.
 */
@Component
class BuildDigest {

	private static final List<String> PARTS = List.of("classpath*:/templates/**/*.html", "classpath*:/static/**/*.*",
			"classpath*:/org/secondfront/**/*.class");

	private static final int LENGTH = 12;

	private final String value;

	BuildDigest() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource resource : resources()) {
				try (InputStream in = resource.getInputStream()) {
					digest.update(in.readAllBytes());
				}
			}
			this.value = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static List<Resource> resources() throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<Resource> resources = new ArrayList<>();
		for (String part : PARTS) {
			resources.addAll(List.of(resolver.getResources(part)));
		}
		resources.removeIf((resource) -> !resource.isReadable());
		// the class path may name them in any order
		resources.sort(Comparator.comparing((resource) -> String.valueOf(resource.getFilename())));
		return resources;
	}

	String value() {
		return this.value;
	}

}
