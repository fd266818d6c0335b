/** The client: registered, corrected, listed, ready for invoicing or not. */
@NullMarked
package com.azuvio.crmconnect.client.client;

import org.jspecify.annotations.NullMarked;
