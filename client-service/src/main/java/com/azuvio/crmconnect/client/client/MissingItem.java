package com.azuvio.crmconnect.client.client;

/**
 * Something that stands between a client and a valid invoice.
 *
 * @param field path in the client's HTTP resource, such as {@code registeredAddress.region}
 * @param code stable, such as {@code required} or {@code contradicts-status}
 */
public record MissingItem(String field, String code, String message) {}
