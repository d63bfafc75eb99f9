package org.secondfront.planted.habits;

import java.util.stream.Stream;

class ChangesCaseWithoutLocale {

	@SuppressWarnings("StringCaseLocaleUsage")
	String call(String text) {
		return text.toLowerCase();
	}

	@SuppressWarnings("StringCaseLocaleUsage")
	Stream<String> reference(Stream<String> texts) {
		return texts.map(String::toUpperCase);
	}

}
