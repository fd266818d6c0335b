package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.einvoice.StoredEInvoice;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored e-invoice over HTTP: a file to save, its SHA-256 is the entity tag. */
public final class XmlAnswer {

    private XmlAnswer() {}

    public static ResponseEntity<byte[]> of(StoredEInvoice document) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .eTag('"' + document.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(document.content());
    }
}
