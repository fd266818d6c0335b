package com.azuvio.crmconnect.order;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the round trips to the database that a piece of work takes on its thread; a JDBC batch is one. */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

    /** The statements of the work, in order. */
    public List<String> during(Runnable work) {
        List<String> seen = new ArrayList<>();
        SEEN.set(seen);
        try {
            work.run();
            return seen;
        } finally {
            SEEN.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return beanName.equals("dataSource") && bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, (self, method, arguments) -> {
                Object result = call(connection, method, arguments);
                String sql = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
                if (result instanceof PreparedStatement prepared) {
                    return counted(PreparedStatement.class, prepared, sql);
                }
                return result instanceof Statement statement ? counted(Statement.class, statement, sql) : result;
            });
        }

        private static <T extends Statement> T counted(Class<T> type, T statement, String sql) {
            return proxy(type, (self, method, arguments) -> {
                List<String> seen = SEEN.get();
                if (seen != null && method.getName().startsWith("execute")) {
                    seen.add(sql);
                }
                return call(statement, method, arguments);
            });
        }

        private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
