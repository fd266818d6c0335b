package com.azuvio.crmconnect.payment.mode;

import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ChangePaymentMode {

    private final PaymentModes modes;

    ChangePaymentMode(PaymentModes modes) {
        this.modes = modes;
    }

    /** @throws Refusal {@code payment-mode-not-found}, {@code stale-version}, {@code payment-mode-name-taken} */
    @Transactional
    public PaymentMode change(
            String code, @Nullable String ifMatch, String name, Set<RequiredField> requiredFields, boolean active) {
        PaymentMode mode = modes.findById(code).orElseThrow(() -> PaymentModes.notFound(code));
        Versions.require(ifMatch, mode.version());
        if (modes.existsByNameIgnoreCaseAndCodeNot(name, code)) {
            throw PaymentModes.nameTaken();
        }
        mode.change(name, requiredFields, active);
        return modes.save(mode);
    }
}
