package org.secondfront.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final Serving application = new Serving();

	@Test
	void noCommandServes() {
		assertThat(run()).isZero();
		assertThat(this.application.settings).isEqualTo(Settings.of());
	}

	@Test
	void settingsAloneServeWithThem() {
		assertThat(run("--server.port=9090", "--secondfront.data=/var/lib/x")).isZero();
		assertThat(this.application.served().springArguments()).containsExactly("--server.port=9090",
				"--secondfront.data=/var/lib/x");
	}

	@Test
	void settingsMayStandAnywhere() {
		assertThat(run("--spring.datasource.url=jdbc:postgresql://h/d?a=b", "serve", "--server.port=1")).isZero();
		assertThat(this.application.served().springArguments())
			.containsExactly("--spring.datasource.url=jdbc:postgresql://h/d?a=b", "--server.port=1");
	}

	@Test
	void helpNamesEveryCommandAndTheSettings() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString()).contains("serve").contains("new").contains("--server.port");
		assertThat(this.application.settings).isNull();
	}

	@Test
	void everyCommandHasHelp() {
		assertThat(run("new", "article", "--help")).isZero();
		assertThat(this.out.toString()).contains("TOPIC").contains("SLUG");
	}

	@Test
	void unknownCommandIsRefusedWithTheNearest() {
		assertThat(run("serv")).isEqualTo(2);
		assertThat(this.err.toString()).contains("serv").contains("Did you mean").contains("--help");
		assertThat(this.application.settings).isNull();
	}

	@Test
	void settingInTwoWordsIsExplained() {
		assertThat(run("serve", "--server.port", "80")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--name=value").contains("serve --help");
	}

	@Test
	void unknownOptionOfACommandIsRefused() {
		assertThat(run("serve", "--prot=80")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--prot=80");
	}

	@Test
	void newAloneSaysWhatItTakes() {
		assertThat(run("new")).isEqualTo(2);
		assertThat(this.err.toString()).contains("new article TOPIC SLUG");
	}

	@Test
	void applicationThatDoesNotStartEndsInFailure() {
		this.application.failure = new Application.StartFailure(new IllegalStateException("said already"));
		assertThat(run("serve")).isEqualTo(2);
		assertThat(this.err.toString()).doesNotContain("said already");
	}

	private int run(String... args) {
		return Commands.run(this.application, new PrintWriter(this.out, true), new PrintWriter(this.err, true), args);
	}

	private static final class Serving extends Application {

		private @Nullable Settings settings;

		private @Nullable RuntimeException failure;

		Serving() {
			super(CommandsTests.class);
		}

		Settings served() {
			return Objects.requireNonNull(this.settings);
		}

		@Override
		void serve(Settings settings, boolean watch) {
			if (this.failure != null) {
				throw this.failure;
			}
			this.settings = settings;
		}

	}

}
