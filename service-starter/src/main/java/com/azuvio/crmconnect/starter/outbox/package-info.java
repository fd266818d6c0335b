/** Transactional outbox: events are written with the state change and published afterwards. */
@NullMarked
package com.azuvio.crmconnect.starter.outbox;

import org.jspecify.annotations.NullMarked;
