package com.azuvio.crmconnect.notification.message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The seller's name as the documents have it, for mails that carry no document. */
@Repository
public class SellerName {

    private static final String NO_SELLER_YET = "Accounts receivable";

    private final JdbcClient jdbc;

    SellerName(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of the last document. */
    @Transactional(readOnly = true)
    public String read() {
        return jdbc.sql("select seller_name from messages where seller_name is not null order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse(NO_SELLER_YET);
    }
}
