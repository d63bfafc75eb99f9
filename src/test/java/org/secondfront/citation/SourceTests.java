package org.secondfront.citation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceTests {

	@ParameterizedTest
	@ValueSource(strings = { "1944-06-06", "1944-06~", "1943-11-28/1943-12-01", "../1945", "1944?" })
	void survivesJson(String issued) {
		Source source = SourceBuilder.source("a")
			.authors(Contributor.person("Roberts", "Geoffrey"), Contributor.body("U.S. Army"),
					Contributor.person("Sukarno", null))
			.issued(issued)
			.url("https://example.org/a?b=c&d=e")
			.archived("https://archive.example.org/1")
			.weak()
			.build();
		JsonMapper json = JsonMapper.shared();
		Map<String, Object> read = json.readerForMapOf(Object.class).readValue(json.writeValueAsString(source.toCsl()));
		assertThat(Source.fromCsl(read)).isEqualTo(source);
	}

	@Test
	void writesDatesAsCslHasThem() {
		assertThat(SourceBuilder.source("a").issued("1943-11-28/1943-12").build().toCsl()).extracting("issued")
			.asString()
			.isEqualTo("{date-parts=[[1943, 11, 28], [1943, 12]]}");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "javascript:alert(1)", "ftp://example.org", "www.example.org", "https://", "http://a b", "" })
	void refusesWhatIsNoWebAddress(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceBuilder.source("a").url(address).build())
			.withMessageStartingWith("URL");
	}

	@Test
	void refusesATypeThatCslDoesNotHave() {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceBuilder.source("a").type("scroll").build())
			.withMessageContaining("scroll");
	}

	@Test
	void refusesAContributorWithTwoKindsOfName() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Contributor("Roberts", "Geoffrey", "Roberts"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Contributor(null, "Geoffrey", null));
	}

}
