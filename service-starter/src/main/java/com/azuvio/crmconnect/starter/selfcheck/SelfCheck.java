package com.azuvio.crmconnect.starter.selfcheck;

import java.util.List;

/** A statement about a service's own tables that must always hold, checked on a schedule. */
public interface SelfCheck {

    /** Short stable name, such as {@code I5-source-of-money}. */
    String name();

    /** At most 100 differences, each naming the row and what is wrong; empty where the statement holds. */
    List<String> differences();
}
