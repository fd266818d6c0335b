package com.azuvio.crmconnect.invoicing.proforma;

import java.util.UUID;

/** The order that a proforma is of; its advances are deducted from that order's invoices alone (rules.md §6). */
public record OrderLink(UUID orderId, String orderNumber) {}
