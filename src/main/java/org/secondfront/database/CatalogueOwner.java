package org.secondfront.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The owner's connections, for the one writer. It is no {@link DataSource} itself, so
 * that nothing which reads can take it by mistake. Connects when first asked for a
 * connection, and keeps none while idle. There is no such bean on a node that only
 * serves.
 */
public final class CatalogueOwner implements AutoCloseable {

	private final HikariDataSource dataSource = new HikariDataSource();

	CatalogueOwner(DatabaseConnection connection) {
		this.dataSource.setPoolName("owner");
		this.dataSource.setJdbcUrl(connection.url());
		this.dataSource.setUsername(connection.username());
		this.dataSource.setPassword(connection.password());
		this.dataSource.setMaximumPoolSize(2);
		this.dataSource.setMinimumIdle(0);
		this.dataSource.setIdleTimeout(30_000);
		this.dataSource.setConnectionTimeout(10_000);
		this.dataSource.addDataSourceProperty("ApplicationName", "secondfront-owner");
		this.dataSource.addDataSourceProperty("currentSchema", DatabaseConfiguration.SEARCH_PATH);
		this.dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
	}

	/**
	 * Where the owner's connections come from; {@code search_path} is the catalogue's
	 * schema. At most two connections at a time.
	 */
	public DataSource dataSource() {
		return this.dataSource;
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
