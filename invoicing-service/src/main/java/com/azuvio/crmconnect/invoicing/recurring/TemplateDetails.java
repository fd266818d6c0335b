package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import java.util.UUID;

/**
 * What a template is made of.
 *
 * @param schedule as from its first period
 */
public record TemplateDetails(
        String name, UUID clientId, BillingContent content, Schedule schedule, SendPolicy sendPolicy) {}
