package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BankAccount;
import com.azuvio.crmconnect.payment.bank.BankAccounts;
import com.azuvio.crmconnect.payment.bank.ChangeBankAccount;
import com.azuvio.crmconnect.payment.bank.RegisterBankAccount;
import com.azuvio.crmconnect.payment.money.Iban;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Our accounts, whose statements are imported. */
@RestController
@RequestMapping("/bank-accounts")
class BankAccountController {

    private final RegisterBankAccount registerBankAccount;
    private final ChangeBankAccount changeBankAccount;
    private final BankAccounts accounts;

    BankAccountController(
            RegisterBankAccount registerBankAccount, ChangeBankAccount changeBankAccount, BankAccounts accounts) {
        this.registerBankAccount = registerBankAccount;
        this.changeBankAccount = changeBankAccount;
        this.accounts = accounts;
    }

    /** The whole list by name, at most 100. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<BankAccountResponse> list() {
        List<BankAccount> all = accounts.findAllByOrderByNameAscIdAsc();
        long inUse = all.stream().filter(BankAccount::active).count();
        return new CursorPage<>(
                all.stream().map(BankAccountResponse::from).toList(),
                null,
                Map.of("ACTIVE", inUse, "INACTIVE", all.size() - inUse));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<BankAccountResponse> read(@PathVariable UUID id) {
        return answer(BankAccountResponse.from(accounts.findById(id).orElseThrow(() -> BankAccounts.notFound(id))));
    }

    /** 409 {@code bank-account-taken} where IBAN and currency are registered already. */
    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<BankAccountResponse> register(@Valid @RequestBody RegisterBankAccountRequest request) {
        BankAccount account = registerBankAccount.register(
                Objects.requireNonNull(Iban.normalized(request.iban())),
                request.currency(),
                request.name().strip(),
                request.statementId());
        return Versions.created(
                URI.create("/bank-accounts/" + account.id()), BankAccountResponse.from(account), account.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<BankAccountResponse> change(
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeBankAccountRequest request) {
        return answer(BankAccountResponse.from(changeBankAccount.change(
                id, ifMatch, request.name().strip(), request.statementId(), request.active())));
    }

    private static ResponseEntity<BankAccountResponse> answer(BankAccountResponse account) {
        return Versions.ok(account, account.version());
    }
}
