package org.secondfront.database;

/**
 * How one role reaches the database.
 *
 * @param url the JDBC address
 * @param username the role
 * @param password its password, empty where the server asks for none
 */
public record DatabaseConnection(String url, String username, String password) {

	/**
	 * Names the role and the address, never the password.
	 */
	@Override
	public String toString() {
		String address = this.url.replaceAll("\\?.*", "");
		return this.username.isEmpty() ? address : this.username + " at " + address;
	}

}
