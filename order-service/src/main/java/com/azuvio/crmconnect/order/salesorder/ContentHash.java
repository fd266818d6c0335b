package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells the same content from other content under one identity. The JSON has its fields in order of name and leaves out
 * what is missing, so that a field which a later version adds does not change the hash of earlier content.
 */
final class ContentHash {

    private ContentHash() {}

    static byte[] of(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(EventJson.write(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
