package org.secondfront.page;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How readers come to see a new edition.
 *
 * @param check how long the current edition is taken to be still the current one before
 * the database is asked again; zero to ask with every request
 */
@ConfigurationProperties("secondfront.edition")
record EditionProperties(@DefaultValue("1s") Duration check) {
}
