package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.starter.print.XhtmlTemplate;

/** Writes the document as XHTML. */
class InvoiceHtml {

    private final XhtmlTemplate template = new XhtmlTemplate(
            "print/invoice.xhtml",
            (language, key, arguments) -> Words.in(language).text(key, arguments));

    String write(PrintedDocument document) {
        return template.write(document, document.language());
    }
}
