package org.secondfront.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the PostgreSQL of our own keeps its files, and which of its databases is used.
 *
 * @param data the directory, made when it is missing and closed to other users
 * @param watch whether unpublished work is shown, which needs a throw-away database
 */
@Validated
@ConfigurationProperties("secondfront")
record DataProperties(@DefaultValue("var") @NotNull Path data, @DefaultValue("false") boolean watch) {
}
