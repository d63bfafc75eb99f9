package org.secondfront.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A database that cannot be used, said so that whoever starts the program knows what to
 * do. Its message holds both: what is wrong, and the way out.
 */
public final class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String description;

	private final String action;

	DatabaseFailure(String description, String action, @Nullable Throwable cause) {
		super(description + " " + action, cause);
		this.description = description;
		this.action = action;
	}

	static DatabaseFailure held(Path directory, @Nullable Holder holder) {
		return new DatabaseFailure(
				"The data directory " + directory + " is in use by "
						+ ((holder != null) ? holder.description() : "another process of Second Front") + ".",
				"Use that one, or stop it first" + ((holder != null) ? " (process " + holder.pid() + ")" : "")
						+ ", or start this one with another directory: --secondfront.data=DIRECTORY.",
				null);
	}

	static DatabaseFailure otherMajorVersion(Path data, String found, String ours) {
		return new DatabaseFailure(
				"The files in " + data + " were written by PostgreSQL " + found
						+ ", and this version of Second Front brings PostgreSQL " + ours + ", which cannot read them.",
				"Start the version of Second Front that wrote them; or move the directory away and start again: "
						+ "the content is published anew from its files, and only former editions are lost.",
				null);
	}

	static DatabaseFailure passwordsMissing(Path passwords, Path data) {
		return new DatabaseFailure(
				"There is a database in " + data + ", but its passwords, " + passwords + ", are gone.",
				"Put that file back; or move the database's directory away and start again: "
						+ "the content is published anew from its files, and only former editions are lost.",
				null);
	}

	static DatabaseFailure watchingNamedServer() {
		return new DatabaseFailure(
				"Watching shows drafts and unfinished work, and spring.datasource.url names a database that readers "
						+ "may be served from.",
				"Leave that setting out: watching makes a throw-away database in the PostgreSQL that Second Front "
						+ "brings; or serve without --watch.",
				null);
	}

	static DatabaseFailure watchedAlready(Path directory) {
		return new DatabaseFailure("Another serve --watch uses the data directory " + directory + ".",
				"Use that one, or stop it first, or start this one with another directory: "
						+ "--secondfront.data=DIRECTORY.",
				null);
	}

	static DatabaseFailure tooOld(DatabaseConnection connection, String version) {
		return new DatabaseFailure("The server at " + connection + " is PostgreSQL " + version + ".",
				"Second Front needs PostgreSQL 15 or newer: name another server with spring.datasource.url, "
						+ "or leave that setting out to use the PostgreSQL that Second Front brings.",
				null);
	}

	static DatabaseFailure unreachable(DatabaseConnection connection, String settings, SQLException cause) {
		return new DatabaseFailure("Cannot connect to the database, " + connection + ": " + cause.getMessage(),
				"Check that the server runs, and the settings " + settings + ".", cause);
	}

	static DatabaseFailure notWritable(Path directory, IOException cause) {
		return new DatabaseFailure("The data directory " + directory + " cannot be written to: " + cause + ".",
				"Make it writable for the user who starts Second Front, or name another: "
						+ "--secondfront.data=DIRECTORY.",
				cause);
	}

	static DatabaseFailure noBinaries(String platform, @Nullable String profile) {
		return new DatabaseFailure("This build of Second Front holds no PostgreSQL for " + platform + ".",
				((profile != null) ? "Build it with the Maven profile " + profile + " (mvn -P" + profile
						+ " package), or with all-platforms; or " : "There is none to be had; ")
						+ "name a server of your own with spring.datasource.url.",
				null);
	}

	static DatabaseFailure program(String program, String output, @Nullable Throwable cause) {
		return new DatabaseFailure("PostgreSQL's " + program + " failed: " + output.strip(), programAdvice(output),
				cause);
	}

	private static String programAdvice(String output) {
		if (output.contains("cannot be run as root") || output.contains("unshare")) {
			return "PostgreSQL refuses to run as root, and this system allows no user namespace to hide it in: "
					+ "start Second Front as another user, or name a server of your own with spring.datasource.url.";
		}
		if (output.contains("No space left")) {
			return "Make room on the disk, and start again.";
		}
		return "Its log, postgres.log in the data directory, may tell more; "
				+ "a server of your own can be named with spring.datasource.url.";
	}

	String description() {
		return this.description;
	}

	String action() {
		return this.action;
	}

}
