package org.secondfront.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the page store may take.
 *
 * @param size how much memory finished pages may fill, an eighth of Java's at most; 0 to
 * keep none
 */
@ConfigurationProperties("secondfront.page-store")
record PageStoreProperties(@DefaultValue("64MB") DataSize size) {
}
