package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.seller.Logo;
import com.azuvio.crmconnect.invoicing.seller.Logos;
import com.azuvio.crmconnect.starter.print.PdfPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the document out as XHTML and prints that. */
@Component
class HtmlInvoicePdf implements InvoicePdf {

    private final InvoiceHtml html = new InvoiceHtml();
    private final PdfPrinter printer = new PdfPrinter();
    private final Logos logos;

    HtmlInvoicePdf(Logos logos) {
        this.logos = logos;
    }

    @Override
    public byte[] render(InvoiceSnapshot snapshot, String language) {
        DocumentLayout layout = new DocumentLayout(snapshot, Words.in(language));
        return printer.print(html.write(layout.print(logo(snapshot.seller().logo()))));
    }

    private @Nullable String logo(@Nullable String sha256) {
        return sha256 == null ? null : logos.find(sha256).map(Logo::dataUri).orElseThrow();
    }
}
