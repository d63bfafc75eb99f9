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

	String extension() {
		return this.path.substring(this.path.lastIndexOf('.') + 1);
	}

}
