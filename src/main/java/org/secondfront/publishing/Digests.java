package org.secondfront.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests of texts and bytes.
 */
final class Digests {

	private Digests() {
	}

	/**
	 * SHA-256 over texts, each ended so that no two lists of texts run together alike, in
	 * hexadecimal.
	 */
	static String of(String... texts) {
		MessageDigest digest = sha256();
		for (String text : texts) {
			digest.update(text.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** SHA-256 over bytes, in hexadecimal. */
	static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
