package org.secondfront.site;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ErrorsTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@ValueSource(strings = { "57P01", "57P03", "08006" })
	void aConnectionThatIsLostMayBeThereAgainSoon(String sqlState) {
		Object answer = answer(sqlState);
		assertThat(answer).isInstanceOfSatisfying(ModelAndView.class,
				(page) -> assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "42P01", "22001" })
	void anotherFailureIsAFaultOfOurs(String sqlState) {
		assertThatExceptionOfType(JpaSystemException.class).isThrownBy(() -> answer(sqlState));
	}

	private Object answer(String sqlState) {
		SQLException cause = new SQLException("of the inside", sqlState);
		return new Errors().interrupted(new JpaSystemException(new PersistenceException(cause)),
				new MockHttpServletRequest(), this.response);
	}

}
