package org.secondfront.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the installed Chromium or Chrome, started once for all of them. Where there
 * is none, they are skipped and say so.
 */
class Chromium implements BeforeAllCallback, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome");

	private static final List<Path> PLACES = List.of(
			Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
			Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
			Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

	private static @Nullable Browser browser;

	@Override
	public void beforeAll(ExtensionContext context) {
		Assumptions.assumeTrue(executable().isPresent(), "no Chromium or Chrome was found on the path");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return browser();
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			browser = start(executable().orElseThrow());
		}
		return browser;
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static Browser start(Path executable) {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setChromiumSandbox(false)
				.setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update",
						"--disable-background-networking", "--disable-sync")));
	}

	private static Optional<Path> executable() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		Stream<Path> onPath = Arrays.stream(path.split(File.pathSeparator))
			.filter((folder) -> !folder.isEmpty())
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
	}

}
