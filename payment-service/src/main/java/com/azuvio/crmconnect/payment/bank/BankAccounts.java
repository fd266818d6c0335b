package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
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
}
