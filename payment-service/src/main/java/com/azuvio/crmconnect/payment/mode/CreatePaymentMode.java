package com.azuvio.crmconnect.payment.mode;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class CreatePaymentMode {

    /** A list to choose from by eye; it is answered whole. */
    static final int MODES_MAX = 100;

    private final PaymentModes modes;

    CreatePaymentMode(PaymentModes modes) {
        this.modes = modes;
    }

    /** @throws Refusal {@code payment-mode-exists}, {@code payment-mode-name-taken}, {@code too-many-payment-modes} */
    @Transactional
    public PaymentMode create(String code, String name, Set<RequiredField> requiredFields) {
        if (modes.existsById(code)) {
            throw Refusal.conflict("payment-mode-exists", "there is a payment mode " + code + " already")
                    .field("code", "taken", "choose another code");
        }
        if (modes.existsByNameIgnoreCaseAndCodeNot(name, code)) {
            throw PaymentModes.nameTaken();
        }
        if (modes.count() >= MODES_MAX) {
            throw Refusal.conflict("too-many-payment-modes", "there are at most " + MODES_MAX + " payment modes");
        }
        return modes.save(new PaymentMode(code, name, requiredFields));
    }
}
