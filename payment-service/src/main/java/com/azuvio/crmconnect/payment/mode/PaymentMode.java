package com.azuvio.crmconnect.payment.mode;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A way in which money arrives, such as bank transfer or card, and what must be known about a receipt of it (S15).
 * Its code never changes and it is never deleted: payments name it. Deactivated, it takes no new receipts.
 */
@Entity
@Table(name = "payment_modes")
public class PaymentMode {

    @Id
    private String code;

    private String name;

    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_mode_required_fields", joinColumns = @JoinColumn(name = "mode_code"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<RequiredField> requiredFields;

    /** Not named as its accessor, in which Spring Data would read that a new mode is stored already. */
    @Version
    @Column(name = "version")
    private @Nullable Long storedVersion;

    @SuppressWarnings("NullAway.Init")
    protected PaymentMode() {}

    PaymentMode(String code, String name, Set<RequiredField> requiredFields) {
        this.code = code;
        this.name = name;
        this.requiredFields = copyOf(requiredFields);
        this.active = true;
    }

    /** @param inUse without it no receipt can be recorded from now on; those that were keep their mode */
    void change(String newName, Set<RequiredField> newRequiredFields, boolean inUse) {
        name = newName;
        requiredFields.retainAll(newRequiredFields);
        requiredFields.addAll(newRequiredFields);
        active = inUse;
    }

    /**
     * Refuses a receipt that this mode does not take.
     *
     * @param known which fields the receipt has
     * @throws Refusal {@code payment-mode-inactive}, or {@code required-by-payment-mode} with each missing field
     */
    public void check(Predicate<RequiredField> known) {
        if (!active) {
            throw Refusal.unprocessable("payment-mode-inactive", "payment mode " + code + " is not in use any more")
                    .field("modeCode", "inactive", "choose an active payment mode");
        }
        Set<RequiredField> missing = copyOf(requiredFields);
        missing.removeIf(known);
        if (!missing.isEmpty()) {
            Refusal refusal = Refusal.unprocessable(
                    "required-by-payment-mode", "payment mode " + code + " needs more about the receipt");
            missing.forEach(
                    field -> refusal.field(field.fieldName(), "required-by-payment-mode", "required for " + name));
            throw refusal;
        }
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return active;
    }

    public Set<RequiredField> requiredFields() {
        return copyOf(requiredFields);
    }

    public long version() {
        return storedVersion == null ? 0 : storedVersion;
    }

    private static Set<RequiredField> copyOf(Set<RequiredField> fields) {
        Set<RequiredField> copy = EnumSet.noneOf(RequiredField.class);
        copy.addAll(fields);
        return copy;
    }
}
