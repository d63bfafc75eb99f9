package org.secondfront.commands;

import picocli.CommandLine.IVersionProvider;

/**
 * The version, as the build wrote it into the jar.
 */
class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { "Second Front " + ((version != null) ? version : "(not packaged)"),
				"Java " + System.getProperty("java.version") };
	}

}
