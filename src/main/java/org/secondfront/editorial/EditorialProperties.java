package org.secondfront.editorial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the editors' page answers.
 *
 * @param port the port; 0 for any that is free, negative for none
 * @param address the address of this machine to listen at; by default one that only this
 * machine reaches
 */
@ConfigurationProperties("secondfront.editorial")
record EditorialProperties(@DefaultValue("-1") int port, @DefaultValue("127.0.0.1") String address) {
}
