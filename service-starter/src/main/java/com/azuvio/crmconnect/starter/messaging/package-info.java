/** Inbound events: inbox, classification of failures, parked messages. */
@NullMarked
package com.azuvio.crmconnect.starter.messaging;

import org.jspecify.annotations.NullMarked;
