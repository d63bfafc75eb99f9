package org.secondfront.content;

/**
 * A file of the tree, as it was read.
 *
 * @param path its path, with the name of the content or seeds directory first and forward
 * slashes
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent")
record InputFile(String path, byte[] bytes) {

	static String extension(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

}
