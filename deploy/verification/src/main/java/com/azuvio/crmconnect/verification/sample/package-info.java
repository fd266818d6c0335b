/**
 * A sample for integrators (docs/integrators.md): rebuilds the balance of every client from the topics alone and compares it with the API. It uses nothing but
 * the plain Kafka client, the HTTP client of Java and a JSON parser, and none of this module's other packages, so that it can be taken over as it is.
 */
@NullMarked
package com.azuvio.crmconnect.verification.sample;

import org.jspecify.annotations.NullMarked;
