package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a return of which nothing more comes; what it expected can be expected by another one. */
@Component
public class CloseReturn {

    private final GoodsReturns returns;
    private final CompanyCalendar calendar;

    CloseReturn(GoodsReturns returns, CompanyCalendar calendar) {
        this.returns = returns;
        this.calendar = calendar;
    }

    /** @throws Refusal 409 {@code return-not-open} */
    @Transactional
    public void close(UUID id, String reason, String by) {
        GoodsReturn goods = returns.lock(id).orElseThrow(() -> ReturnRefusals.notFound(id));
        goods.close(reason, calendar.now(), by);
        returns.save(goods);
    }
}
