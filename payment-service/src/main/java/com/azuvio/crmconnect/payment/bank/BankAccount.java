package com.azuvio.crmconnect.payment.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An account of ours whose statements are imported. IBAN and currency never change; it is never deleted, for its lines
 * name it. Not in use, its statements are refused.
 */
@Entity
@Table(name = "bank_accounts")
public class BankAccount {

    @Id
    private UUID id;

    private String iban;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private String name;

    private @Nullable String statementId;

    private boolean active;

    @Version
    @Column(name = "version")
    private @Nullable Long storedVersion;

    @SuppressWarnings("NullAway.Init")
    protected BankAccount() {}

    BankAccount(UUID id, String iban, Currency currency, String name, @Nullable String statementId) {
        this.id = id;
        this.iban = iban;
        this.currency = currency;
        this.name = name;
        this.statementId = statementId;
        this.active = true;
    }

    void change(String newName, @Nullable String newStatementId, boolean inUse) {
        name = newName;
        statementId = newStatementId;
        active = inUse;
    }

    public UUID id() {
        return id;
    }

    public String iban() {
        return iban;
    }

    public Currency currency() {
        return currency;
    }

    public String name() {
        return name;
    }

    public @Nullable String statementId() {
        return statementId;
    }

    public boolean active() {
        return active;
    }

    public long version() {
        return storedVersion == null ? 0 : storedVersion;
    }
}
