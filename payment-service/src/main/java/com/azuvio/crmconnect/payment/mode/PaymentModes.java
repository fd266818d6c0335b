package com.azuvio.crmconnect.payment.mode;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PaymentModes extends JpaRepository<PaymentMode, String> {

    List<PaymentMode> findAllByOrderByName();

    boolean existsByNameIgnoreCaseAndCodeNot(String name, String code);

    static Refusal notFound(String code) {
        return Refusal.notFound("payment-mode-not-found", "there is no payment mode " + code);
    }

    static Refusal nameTaken() {
        return Refusal.conflict("payment-mode-name-taken", "another payment mode has this name")
                .field("name", "taken", "choose another name");
    }
}
