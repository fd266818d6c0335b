package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one document has under one VAT category and rate. Amounts of credit notes are negative.
 *
 * @param clientVatId VAT number, or else fiscal code, as the document says it
 * @param total base and VAT of this category and rate
 * @param inCompanyCurrency at the rate that the document states its VAT at (BT-111); absent for documents in another currency that state none
 */
public record RegisterEntry(
        LocalDate issuedOn,
        String number,
        DocumentType documentType,
        UUID documentId,
        UUID clientId,
        String clientName,
        @Nullable String clientVatId,
        VatCategory vatCategory,
        BigDecimal vatRate,
        Money base,
        Money vat,
        Money total,
        @Nullable CompanyAmounts inCompanyCurrency) {}
