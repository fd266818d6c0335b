package com.azuvio.crmconnect.invoicing.document;

/**
 * Electronic address of a party on the Peppol network (BT-34, BT-49).
 *
 * @param scheme of the code list of electronic address schemes (EAS)
 */
public record PeppolEndpoint(String scheme, String id) {}
