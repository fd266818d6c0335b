package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

public interface BankAccounts extends JpaRepository<BankAccount, UUID> {

    /** More are no back office of one company; keeps the list whole. */
    int ACCOUNTS_MAX = 100;

    List<BankAccount> findAllByOrderByNameAscIdAsc();

    boolean existsByIbanAndCurrency(String iban, Currency currency);

    boolean existsByStatementIdAndCurrencyAndIdNot(String statementId, Currency currency, UUID id);

    static Refusal notFound(UUID id) {
        return Refusal.notFound("bank-account-not-found", "there is no bank account " + id);
    }

    /** @throws Refusal {@code statement-id-taken} */
    default void refuseTaken(@Nullable String statementId, Currency currency, UUID id) {
        if (statementId != null && existsByStatementIdAndCurrencyAndIdNot(statementId, currency, id)) {
            throw Refusal.conflict("statement-id-taken", "statements call another account " + statementId)
                    .field("statementId", "taken", "is another account's");
        }
    }

    /** As it is compared with what statements say. */
    static @Nullable String compact(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
