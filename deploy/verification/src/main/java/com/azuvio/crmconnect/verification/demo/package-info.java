/** Real input for a local stack: a seller, a catalogue, clients, five hundred orders and what people do with them. */
@NullMarked
package com.azuvio.crmconnect.verification.demo;

import org.jspecify.annotations.NullMarked;
