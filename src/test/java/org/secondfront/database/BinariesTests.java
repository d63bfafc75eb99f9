package org.secondfront.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BinariesTests {

	/** Each begins to unpack before the other has ended, and one comes too late. */
	@Test
	void whoeverUnpacksAtTheSameTimeGetsTheSame(@TempDir Path parent) throws Exception {
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			Callable<Binaries> unpack = () -> Binaries.unpack(parent);
			List<Future<Binaries>> unpacked = both.invokeAll(List.of(unpack, unpack));
			assertThat(unpacked.get(0).get()).isEqualTo(unpacked.get(1).get());
			assertThat(unpacked.get(0).get().program("postgres")).isRegularFile();
		}
		finally {
			both.shutdown();
		}
		try (Stream<Path> left = Files.list(parent)) {
			assertThat(left).hasSize(1);
		}
	}

}
