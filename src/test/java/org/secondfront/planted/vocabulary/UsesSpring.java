package org.secondfront.planted.vocabulary;

import org.springframework.util.StringUtils;

class UsesSpring {

	boolean violation(String text) {
		return StringUtils.hasText(text);
	}

}
