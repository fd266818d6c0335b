package com.azuvio.crmconnect.client.account;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the statements that are prepared on its connections. */
final class CountingDataSource extends DelegatingDataSource {

    private final AtomicInteger prepared = new AtomicInteger();

    CountingDataSource(DataSource target) {
        super(target);
    }

    int statementsOf(List<Booking> bookings) {
        var jdbc = JdbcClient.create(this);
        var ledger = new Ledger(jdbc, new AccountLock(jdbc));
        prepared.set(0);
        new TransactionTemplate(new DataSourceTransactionManager(this))
                .executeWithoutResult(status -> ledger.book(bookings));
        return prepared.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
