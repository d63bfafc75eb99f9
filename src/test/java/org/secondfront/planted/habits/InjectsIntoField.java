package org.secondfront.planted.habits;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;

class InjectsIntoField {

	@Autowired
	private @Nullable List<String> format;

	@Nullable List<String> format() {
		return this.format;
	}

}
