/** What this service knows of clients, copied from client-service. */
@NullMarked
package com.azuvio.crmconnect.notification.client;

import org.jspecify.annotations.NullMarked;
