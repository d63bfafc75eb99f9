package org.secondfront.planted.citation;

import org.commonmark.parser.Parser;

class UsesMarkdown {

	Parser violation() {
		return Parser.builder().build();
	}

}
