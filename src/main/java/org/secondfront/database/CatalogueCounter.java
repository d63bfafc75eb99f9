package org.secondfront.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The connection of the role that may count a failed search and do nothing else. Connects
 * when first asked for a connection, and gives up soon. There is no such bean where no
 * such role is named.
 */
public final class CatalogueCounter implements AutoCloseable {

	private final HikariDataSource dataSource = new HikariDataSource();

	CatalogueCounter(DatabaseConnection connection) {
		this.dataSource.setPoolName("counter");
		this.dataSource.setJdbcUrl(connection.url());
		this.dataSource.setUsername(connection.username());
		this.dataSource.setPassword(connection.password());
		this.dataSource.setMaximumPoolSize(1);
		this.dataSource.setMinimumIdle(0);
		this.dataSource.setIdleTimeout(30_000);
		this.dataSource.setConnectionTimeout(2_000);
		// a counter that is away when the site starts is no reason not to start
		this.dataSource.setInitializationFailTimeout(-1);
		this.dataSource.addDataSourceProperty("ApplicationName", "secondfront-counter");
		this.dataSource.addDataSourceProperty("connectTimeout", "2");
		this.dataSource.addDataSourceProperty("socketTimeout", "5");
	}

	/**
	 * Where the connection comes from.
	 */
	public DataSource dataSource() {
		return this.dataSource;
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
