/** Clients over HTTP. */
@NullMarked
package com.azuvio.crmconnect.client.client.web;

import org.jspecify.annotations.NullMarked;
