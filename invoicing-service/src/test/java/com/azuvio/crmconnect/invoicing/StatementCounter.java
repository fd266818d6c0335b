package com.azuvio.crmconnect.invoicing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a thread sends to the database: a batch is one statement, however many rows. */
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> COUNTED = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? proxy(DataSource.class, source, "")
                : bean;
    }

    /** The statements that {@code work} sends. */
    public List<String> during(Runnable work) {
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        COUNTED.set(statements);
        try {
            work.run();
        } finally {
            COUNTED.remove();
        }
        return List.copyOf(statements);
    }

    private static <T> T proxy(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    List<String> statements = COUNTED.get();
                    if (statements != null && method.getName().startsWith("execute")) {
                        statements.add(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return proxy(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                        }
                        if (result instanceof Statement statement) {
                            return proxy(Statement.class, statement, "");
                        }
                        boolean unwrapped = method.getName().equals("unwrap");
                        return result instanceof Connection connection && !unwrapped
                                ? proxy(Connection.class, connection, "")
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
