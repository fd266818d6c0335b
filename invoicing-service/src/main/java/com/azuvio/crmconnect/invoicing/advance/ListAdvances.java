package com.azuvio.crmconnect.invoicing.advance;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The advances of a proforma, the oldest first. */
@Component
public class ListAdvances {

    private final Advances advances;

    ListAdvances(Advances advances) {
        this.advances = advances;
    }

    @Transactional(readOnly = true)
    public List<AdvanceView> of(UUID proformaId) {
        return advances.ofProformas(List.of(proformaId)).stream()
                .map(AdvanceView::of)
                .toList();
    }
}
