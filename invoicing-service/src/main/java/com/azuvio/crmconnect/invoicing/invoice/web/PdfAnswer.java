package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.StoredPdf;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored PDF over HTTP: shown in the page, its SHA-256 is the entity tag. */
public final class PdfAnswer {

    private PdfAnswer() {}

    public static ResponseEntity<byte[]> of(StoredPdf pdf) {
        ContentDisposition inline = ContentDisposition.inline()
                .filename(pdf.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag('"' + pdf.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(pdf.content());
    }
}
