package com.azuvio.crmconnect.invoicing.invoice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param proformaId absent: the advances of the draft's order alone */
record ClaimAdvancesRequest(@Nullable UUID proformaId) {}
