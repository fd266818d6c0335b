package com.azuvio.crmconnect.invoicing.goodsreturn;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A return in full. */
@Component
public class ReadReturn {

    private final GoodsReturns returns;

    ReadReturn(GoodsReturns returns) {
        this.returns = returns;
    }

    @Transactional(readOnly = true)
    public ReturnView read(UUID id) {
        return ReturnView.of(returns.findById(id).orElseThrow(() -> ReturnRefusals.notFound(id)));
    }
}
