package com.azuvio.crmconnect.payment.bank.format;

/** Takes a file as it is read: for each statement its head, its lines in order, its end. */
public interface StatementSink {

    void begin(StatementHead head);

    void line(StatementLine line);

    void end(StatementEnd end);
}
