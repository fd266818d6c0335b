package com.azuvio.crmconnect.gateway.console;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the built console is.
 *
 * @param location a folder as a resource address with a slash at its end; without an {@code index.html} in it there is
 *     no console
 */
@Validated
@ConfigurationProperties("backoffice.console")
record ConsoleProperties(
        @Pattern(regexp = "(classpath|file):.*/") String location) {}
