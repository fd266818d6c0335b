package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes what a draft of the same content would amount to. Stores and locks nothing. */
@Component
public class ComputeTotals {

    private final ClientCopies clients;
    private final Determinations determinations;

    ComputeTotals(ClientCopies clients, Determinations determinations) {
        this.clients = clients;
        this.determinations = determinations;
    }

    /** @throws Refusal those of {@link DraftManually#draft} */
    @Transactional(readOnly = true)
    public Computed compute(ManualDraft content) {
        BillingRules.require(content);
        DraftContent billed = content.draftContent();
        Determinations.Session session = determinations.begin();
        Determination determination = session.determine(
                billed, clients.requireKnown(content.clientId()).buyer());
        return new Computed(
                determination.calculated(),
                determination.vatDetermined(),
                undecided(determination),
                session.nationalVats().of(billed.currency(), billed.taxPoint(), determination));
    }

    private static List<Undecided> undecided(Determination determination) {
        List<Undecided> open = new ArrayList<>();
        collect("lines", determination.decisions(), open);
        collect("charges", determination.chargeDecisions(), open);
        return open;
    }

    private static void collect(String field, List<VatDecision> decisions, List<Undecided> open) {
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof VatDecision.Undecided undecided) {
                open.add(new Undecided(field + "[" + i + "]", undecided.code()));
            }
        }
    }

    /**
     * What the content amounts to.
     *
     * @param nationalVat the VAT in the company's currency; absent for content in that currency, and where no rate is known
     */
    public record Computed(
            Calculated calculated,
            boolean vatDetermined,
            List<Undecided> undecided,
            @Nullable NationalVat nationalVat) {}

    /**
     * A line or charge whose VAT no rule decides; no VAT is counted for it.
     *
     * @param field such as {@code lines[0]}
     * @param code why: {@code ship-to-unknown}, {@code service-outside-eu} …
     */
    public record Undecided(String field, String code) {}
}
