package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.messaging.EventJson;

/**
 * Tells the same content from other content under one identity. The JSON has its fields in order of name and leaves out
 * what is missing, so that a field which a later version adds does not change the hash of earlier content.
 */
final class ContentHash {

    private ContentHash() {}

    static byte[] of(Object content) {
        return Sha256.of(EventJson.write(content));
    }
}
