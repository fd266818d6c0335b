package com.azuvio.crmconnect.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CursorPageTest {

    @Test
    void endsWhereNoMoreWasRead() {
        CursorPage<String> page = CursorPage.of(List.of("a", "b"), 2, row -> "after " + row, Map.of("ALL", 2L));
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).isNull();
        assertThat(page.counts()).containsEntry("ALL", 2L);
    }

    @Test
    void goesOnAfterItsLastRowWhereOneMoreWasRead() {
        CursorPage<String> page = CursorPage.of(List.of("a", "b", "c"), 2, row -> "after " + row, Map.of());
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).isEqualTo("after b");
    }
}
