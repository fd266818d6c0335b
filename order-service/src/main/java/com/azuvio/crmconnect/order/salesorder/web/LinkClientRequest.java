package com.azuvio.crmconnect.order.salesorder.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which client it is. */
record LinkClientRequest(@NotNull UUID clientId) {}
