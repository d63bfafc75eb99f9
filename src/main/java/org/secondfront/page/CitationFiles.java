package org.secondfront.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.secondfront.citation.CitationFormat;
import org.secondfront.citation.Source;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes files for reference managers.
 */
@Component
public class CitationFiles {

	/** The endings of these files, as the pattern of a path has them. */
	public static final String ENDINGS = "bib|ris|json";

	private static final MediaType CSL_JSON = MediaType.parseMediaType("application/vnd.citationstyles.csl+json");

	private final JsonMapper json;

	CitationFiles(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Answer with a file of one work.
	 * @param source the work
	 * @param ending the ending of the file, one of {@link #ENDINGS}
	 * @return the answer
	 */
	public ResponseEntity<byte[]> answer(Source source, String ending) {
		ContentDisposition disposition = ContentDisposition.attachment().filename(source.id() + "." + ending).build();
		MediaType type = CitationFormat.ofEnding(ending)
			.map((format) -> new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
			.orElse(CSL_JSON);
		String text = CitationFormat.ofEnding(ending)
			.map((format) -> format.write(source))
			.orElseGet(() -> cslJson(source));
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private String cslJson(Source source) {
		Map<String, Object> csl = source.toCsl();
		csl.remove("custom");
		return this.json.writeValueAsString(List.of(csl)) + "\n";
	}

}
