package org.secondfront.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * SHA-256 in hexadecimal.
 */
final class Digests {

	private Digests() {
	}

	static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/**
	 * One digest over many files: the paths and the digests of their bytes, each path
	 * with its length, so that no two trees give the same input.
	 * @param files the digest of each file's bytes by its path
	 * @return the digest
	 */
	static String sha256(SortedMap<String, String> files) {
		MessageDigest digest = digest();
		files.forEach((path, hash) -> {
			byte[] name = path.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(4).putInt(name.length).flip());
			digest.update(name);
			digest.update(hash.getBytes(StandardCharsets.US_ASCII));
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
