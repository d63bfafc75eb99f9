package org.secondfront.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a data directory, as it says of itself in a file beside the lock.
 *
 * @param pid the process
 * @param since when it took the directory
 * @param port where its PostgreSQL listens, 0 while that starts
 * @param address where it serves the site; {@code null} while it does not
 */
record Holder(long pid, Instant since, int port, @Nullable String address) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

	static Holder self(Instant now) {
		return new Holder(ProcessHandle.current().pid(), now.truncatedTo(ChronoUnit.SECONDS), 0, null);
	}

	Holder withPort(int port) {
		return new Holder(this.pid, this.since, port, this.address);
	}

	Holder withAddress(String address) {
		return new Holder(this.pid, this.since, this.port, address);
	}

	boolean alive() {
		return ProcessHandle.of(this.pid).map(ProcessHandle::isAlive).orElse(false);
	}

	String description() {
		return "process " + this.pid + ", running since " + TIME.format(this.since.atZone(ZoneId.systemDefault()))
				+ ((this.address != null) ? ", which serves " + this.address : "");
	}

	void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("pid", Long.toString(this.pid));
		properties.setProperty("since", this.since.toString());
		properties.setProperty("port", Integer.toString(this.port));
		if (this.address != null) {
			properties.setProperty("address", this.address);
		}
		StringWriter text = new StringWriter();
		properties.store(text, null);
		DataDirectory.replace(file, text.toString());
	}

	/**
	 * Read who holds the directory.
	 * @return {@code null} where nobody has said so, or what is said makes no sense
	 */
	static @Nullable Holder read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return new Holder(Long.parseLong(properties.getProperty("pid", "")),
					Instant.parse(properties.getProperty("since", "")),
					Integer.parseInt(properties.getProperty("port", "0")), properties.getProperty("address"));
		}
		catch (NoSuchFileException | RuntimeException ex) {
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
