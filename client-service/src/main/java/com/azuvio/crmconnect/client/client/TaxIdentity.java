package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.VatNumber;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The status and the numbers under which tax authorities know a client; the numbers may still be missing. */
@Embeddable
public record TaxIdentity(
        @Enumerated(EnumType.STRING) ClientStatus status,
        @Nullable VatNumber vatNumber,
        @Nullable FiscalCode fiscalCode) {

    private static final String ROMANIA = "RO";

    /** A Romanian VAT number is the fiscal code with a prefix, so both of one client must agree. */
    public boolean numbersContradict() {
        return vatNumber != null
                && fiscalCode != null
                && vatNumber.prefix().equals(ROMANIA)
                && !vatNumber.withoutPrefix().equals(fiscalCode.value());
    }

    @Nullable
    String key() {
        return key(vatNumber, fiscalCode);
    }

    /** The same for two records of one taxable person, whichever of the numbers each record has. */
    public static @Nullable String key(@Nullable VatNumber vatNumber, @Nullable FiscalCode fiscalCode) {
        if (vatNumber != null) {
            return vatNumber.prefix().equals(ROMANIA) ? vatNumber.withoutPrefix() : vatNumber.value();
        }
        return fiscalCode == null ? null : fiscalCode.value();
    }
}
