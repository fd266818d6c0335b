package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.readiness.Readiness;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessInput;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import com.azuvio.crmconnect.invoicing.readiness.VatCheckPolicy;
import com.azuvio.crmconnect.invoicing.readiness.VatCheckRule;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.invoicing.series.SeriesCounter;
import com.azuvio.crmconnect.invoicing.tax.DocumentVat;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.invoicing.tax.VatDetermination;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Determines drafts: VAT by rule, amounts by the one calculation, readiness by the named checks. */
@Component
@EnableConfigurationProperties(VatCheckPolicy.class)
class Determinations {

    private final DeterminationBasis basis;
    private final Sellers sellers;
    private final VatDetermination vat;
    private final SeriesCounter series;
    private final NationalVats nationalVats;
    private final CompanyCalendar calendar;
    private final VatCheckPolicy vatCheck;

    Determinations(
            DeterminationBasis basis,
            Sellers sellers,
            VatDetermination vat,
            SeriesCounter series,
            NationalVats nationalVats,
            CompanyCalendar calendar,
            VatCheckPolicy vatCheck) {
        this.basis = basis;
        this.sellers = sellers;
        this.vat = vat;
        this.series = series;
        this.nationalVats = nationalVats;
        this.calendar = calendar;
        this.vatCheck = vatCheck;
    }

    /** Reads seller and rates once, for any number of drafts. The count is read first: a change in between makes the drafts follow again. */
    Session begin() {
        return new Session(basis.revision(), sellers.current().orElse(null), vat.forBatch(), nationalVats.forBatch());
    }

    /** @param open the types that have a series, from {@link #openSeries} */
    ReadinessReport check(Invoice draft, Determination determination, Set<DocumentType> open) {
        DraftContent content = draft.body().content();
        ReadinessReport report = Readiness.check(new ReadinessInput(
                determination.seller(),
                determination.buyer(),
                content.shipping(),
                content.currency(),
                determination.calculated(),
                determination.decisions(),
                determination.freightDecision(),
                content.taxPoint(),
                calendar.today(),
                open.contains(draft.documentType()),
                determination.chargeDecisions(),
                content.period(),
                determination.nationalVat()));
        return vatCheck.required() && draft.followsClient()
                ? report.with(VatCheckRule.items(determination.buyer(), determination.calculated()))
                : report;
    }

    Set<DocumentType> openSeries() {
        return series.openTypes();
    }

    /** One state of seller and rates. */
    record Session(
            long basisRevision,
            @Nullable Seller seller,
            VatDetermination.Batch rates,
            NationalVats.Batch nationalVats) {

        /** @param buyer absent while the client is not known */
        Determination determine(DraftContent content, @Nullable Buyer buyer) {
            AdvanceShare advances = content.advances();
            Buyer applied = withTermsOf(content, buyer);
            if (advances != null && advances.billed()) {
                return ofAdvance(content.lines(), advances.rates(), applied);
            }
            DocumentVat rules = rates.forDocument(seller, buyer, content.shipping(), content.taxPoint());
            List<VatDecision> decisions =
                    content.lines().stream().map(rules::of).toList();
            VatDecision freight =
                    content.freight().isZero() ? null : rules.of(content.freightKind(), content.freightVatClass());
            List<VatDecision> charges = content.charges().stream()
                    .map(charge -> rules.of(content.freightKind(), charge.vatClass()))
                    .toList();
            return new Determination(
                    basisRevision,
                    seller,
                    applied,
                    decisions,
                    freight,
                    DocumentCalculation.calculate(
                            content.currency(),
                            content.lines(),
                            decisions.stream().map(VatDecision::vat).toList(),
                            content.discount(),
                            priced(content, freight, charges),
                            advances == null
                                    ? List.of()
                                    : advances.deductions(
                                            content.lines().size(), buyer == null ? "en" : buyer.language())),
                    charges);
        }

        /** Determines what a draft says: a debit note keeps its original's client and VAT, all others follow the client (D8). */
        Determination determine(Invoice draft, @Nullable Buyer client) {
            DocumentBody body = draft.body();
            Determination determined = draft.followsClient()
                    ? determine(body.content(), client)
                    : new Determination(
                            basisRevision, seller, body.buyer(), body.decided(), null, body.calculated(), List.of());
            return inCompanyCurrency(draft, determined);
        }

        /** With the VAT in the company's currency. */
        Determination inCompanyCurrency(Invoice draft, Determination determined) {
            return determined.with(nationalVats.of(draft, determined));
        }

        /** Of a debit note: the VAT is that of the positions which its lines add to. */
        Determination determine(Supplement supplement) {
            return new Determination(
                    basisRevision,
                    seller,
                    supplement.original().buyer(),
                    supplement.lines().stream()
                            .<VatDecision>map(line -> new VatDecision.Decided(line.vat(), List.of()))
                            .toList(),
                    null,
                    supplement.calculated(),
                    List.of());
        }

        /** An advance keeps the rates and amounts that it was received at; only seller and buyer follow. */
        private Determination ofAdvance(List<DocumentLine> lines, List<VatBreakdown> rates, @Nullable Buyer applied) {
            List<PricedLine> priced = IntStream.range(0, lines.size())
                    .mapToObj(i -> new PricedLine(
                            lines.get(i),
                            vat(rates.get(i)),
                            rates.get(i).base(),
                            Money.zero(rates.get(i).base().currency())))
                    .toList();
            List<VatDecision> decisions = rates.stream()
                    .<VatDecision>map(rate -> new VatDecision.Decided(vat(rate), List.of()))
                    .toList();
            return new Determination(
                    basisRevision,
                    seller,
                    applied,
                    decisions,
                    null,
                    AdvanceCalculation.document(priced, rates),
                    List.of());
        }

        private static LineVat vat(VatBreakdown rate) {
            return new LineVat(rate.category(), rate.ratePercent(), rate.exemption());
        }

        private static List<DocumentCharge> priced(
                DraftContent content, @Nullable VatDecision freight, List<VatDecision> decisions) {
            List<DocumentCharge> charges = new ArrayList<>();
            if (freight != null) {
                charges.add(new DocumentCharge(content.freight(), freight.vat()));
            }
            for (int i = 0; i < decisions.size(); i++) {
                BilledCharge charge = content.charges().get(i);
                charges.add(new DocumentCharge(charge.amount(), decisions.get(i).vat(), charge.reason()));
            }
            return charges;
        }

        private static @Nullable Buyer withTermsOf(DraftContent content, @Nullable Buyer buyer) {
            Integer days = content.paymentTermsDays();
            return buyer == null || days == null ? buyer : buyer.withPaymentTermsDays(days);
        }
    }
}
