/** Support for tests on real servers: Kafka and PostgreSQL, tokens, events, contracts, executable conventions. */
@NullMarked
package com.azuvio.crmconnect.starter.test;

import org.jspecify.annotations.NullMarked;
