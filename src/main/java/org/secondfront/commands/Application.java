package org.secondfront.commands;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Spring for the commands that need it.
 */
class Application {

	private final Class<?> source;

	private boolean serving;

	Application(Class<?> source) {
		this.source = source;
	}

	/**
	 * Whether the site is being served, so that the process goes on after its command.
	 */
	boolean serving() {
		return this.serving;
	}

	/**
	 * Start the site.
	 * @param watch whether it shows unpublished work, to this machine alone
	 * @throws StartFailure if it does not start
	 */
	void serve(Settings settings, boolean watch) {
		String atStart = Boolean.toString(settings.value("spring.datasource.url") == null);
		Map<String, Object> mode = watch
				? Map.of("secondfront.watch", "true", "secondfront.edition.check", "0", "server.address", "127.0.0.1")
				: Map.of("secondfront.publish-at-start", atStart, "secondfront.editorial.port", "8090");
		SpringApplicationBuilder builder = new SpringApplicationBuilder(this.source).main(this.source)
			.properties(Map.of("spring.main.keep-alive", "true"))
			.properties(mode);
		if (start(builder, settings.springArguments()) != null) {
			this.serving = true;
		}
	}

	/**
	 * Start the parts of the application that a command asks for, without the site, run
	 * it, and stop them. A database that another process runs is joined.
	 * @param work is given the context, returns the exit status
	 * @throws StartFailure if the application does not start
	 */
	int run(Settings settings, ToIntFunction<ConfigurableApplicationContext> work) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(this.source).main(this.source)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties(Map.of("logging.level.root", "WARN", "logging.level.org.springframework.context", "ERROR",
					"spring.main.lazy-initialization", "true", "secondfront.database.join", "true"));
		ConfigurableApplicationContext context = start(builder, settings.springArguments());
		if (context == null) {
			return Commands.OK;
		}
		try (context) {
			return work.applyAsInt(context);
		}
	}

	private static @Nullable ConfigurableApplicationContext start(SpringApplicationBuilder builder,
			List<String> arguments) {
		try {
			return builder.run(arguments.toArray(String[]::new));
		}
		catch (SpringApplication.AbandonedRunException ex) {
			// a training run ends here, as it was asked to
			return null;
		}
		catch (RuntimeException ex) {
			throw new StartFailure(ex);
		}
	}

	/**
	 * Spring did not start, and has said why.
	 */
	static final class StartFailure extends RuntimeException {

		private static final long serialVersionUID = 1L;

		StartFailure(Throwable cause) {
			super(cause);
		}

	}

}
