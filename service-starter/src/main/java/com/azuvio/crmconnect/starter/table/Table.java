package com.azuvio.crmconnect.starter.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are written as they come: however many there are, few of them are in memory. */
public interface Table extends Closeable {

    /** @param cells texts, decimals, whole numbers, dates, or null for an empty cell */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
