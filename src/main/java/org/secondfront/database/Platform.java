package org.secondfront.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The kind of machine that binaries are for.
 *
 * @param system linux, darwin or windows
 * @param architecture x86_64 or arm_64, or what the JVM calls an unknown one
 */
record Platform(String system, String architecture) {

	private static final Map<String, String> PROFILES = Map.of("linux-x86_64", "postgres-linux-amd64", "linux-arm_64",
			"postgres-linux-arm64", "darwin-x86_64", "postgres-mac-amd64", "darwin-arm_64", "postgres-mac-arm64",
			"windows-x86_64", "postgres-windows-amd64", "windows-arm_64", "postgres-windows-amd64");

	static Platform current() {
		return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
	}

	static Platform of(String name, String architecture) {
		String system = name.toLowerCase(Locale.ROOT);
		String processor = architecture.toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			system = "windows";
		}
		else if (system.startsWith("mac") || system.startsWith("darwin")) {
			system = "darwin";
		}
		return new Platform(system, switch (processor) {
			case "amd64", "x86_64", "x64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> processor;
		});
	}

	boolean windows() {
		return this.system.equals("windows");
	}

	/**
	 * Names of the archives that run here, best first: Windows runs x86-64 programs on
	 * ARM as well.
	 */
	List<String> archives() {
		String own = "postgres-" + this.system + "-" + this.architecture + ".txz";
		return (windows() && this.architecture.equals("arm_64")) ? List.of(own, "postgres-windows-x86_64.txz")
				: List.of(own);
	}

	/**
	 * The Maven profile that packs the binaries for this platform, {@code null} where
	 * there are none.
	 */
	@Nullable String profile() {
		return PROFILES.get(this.system + "-" + this.architecture);
	}

	@Override
	public String toString() {
		return this.system + " on " + this.architecture;
	}

}
