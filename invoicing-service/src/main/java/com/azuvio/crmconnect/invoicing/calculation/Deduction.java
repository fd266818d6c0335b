package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;

/**
 * What a document takes off again because an advance invoice billed it before, at one VAT rate of that invoice.
 *
 * @param line printed for it, with a negative quantity and a price that is not negative (BR-27)
 * @param taken base and VAT, not negative
 */
public record Deduction(DocumentLine line, VatBreakdown taken) {}
