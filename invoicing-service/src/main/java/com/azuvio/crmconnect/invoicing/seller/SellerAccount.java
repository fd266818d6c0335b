package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored account of the seller. */
@Embeddable
record SellerAccount(
        @JdbcTypeCode(SqlTypes.CHAR) String currency,
        String iban,
        @Nullable String bankName,
        @Nullable String bic) {

    static SellerAccount from(BankAccount account) {
        return new SellerAccount(
                account.currency().getCurrencyCode(), account.iban(), account.bankName(), account.bic());
    }

    BankAccount toAccount() {
        return new BankAccount(Currency.getInstance(currency), iban, bankName, bic);
    }
}
