package org.secondfront.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
	 * One digest over many files: their paths and bytes, each with its length, so that no
	 * two trees give the same input.
	 * @param files the files, in a settled order
	 * @return the digest
	 */
	static String sha256(List<InputFile> files) {
		MessageDigest digest = digest();
		for (InputFile file : files) {
			byte[] path = file.path().getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(8).putInt(path.length).putInt(file.bytes().length).flip());
			digest.update(path);
			digest.update(file.bytes());
		}
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
