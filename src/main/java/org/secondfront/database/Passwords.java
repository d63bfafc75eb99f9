package org.secondfront.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server's roles: made once, kept in a file that its owner
 * alone can read.
 *
 * @param superuser for setting up roles, nothing else
 * @param owner for migrations and the writer
 * @param reader for serving
 * @param counter for counting a failed search
 */
record Passwords(String superuser, String owner, String reader, String counter) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static Passwords random() {
		return new Passwords(word(), word(), word(), word());
	}

	static Passwords loadOrCreate(Path file) throws IOException {
		if (!Files.exists(file)) {
			random().write(file);
		}
		return load(file);
	}

	static Passwords load(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new Passwords(required(properties, "superuser", file), required(properties, "owner", file),
				required(properties, "reader", file), required(properties, "counter", file));
	}

	private void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("superuser", this.superuser);
		properties.setProperty("owner", this.owner);
		properties.setProperty("reader", this.reader);
		properties.setProperty("counter", this.counter);
		StringWriter text = new StringWriter();
		properties.store(text, "The passwords of Second Front's own PostgreSQL. Keep this file with the database.");
		DataDirectory.replace(file, text.toString());
	}

	private static String required(Properties properties, String key, Path file) throws IOException {
		String value = properties.getProperty(key);
		if (value == null || value.isBlank()) {
			throw new IOException("no password of the " + key + " in " + file);
		}
		return value;
	}

	private static String word() {
		byte[] bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Tells nothing.
	 */
	@Override
	public String toString() {
		return "Passwords[…]";
	}

}
