package com.azuvio.crmconnect.verification.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.demo.Goods.Quantity;
import com.azuvio.crmconnect.verification.stack.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GoodsTest {

    @Test
    void splitsWhatWaitsAndLosesNothing() {
        Goods goods = held("{'lines':[{'id':'a','held':'5.000'},{'id':'b','held':'1.000'},{'id':'c','held':'0.000'}]}");

        assertThat(goods.first()).containsExactly(new Quantity("a", "2"));
        assertThat(goods.rest()).containsExactly(new Quantity("a", "3.000"), new Quantity("b", "1.000"));
        assertThat(goods.all()).containsExactly(new Quantity("a", "5.000"), new Quantity("b", "1.000"));
    }

    @Test
    void isNoneWhereNothingWaits() {
        assertThat(held("{'lines':[{'id':'a','held':'0.000'}]}").none()).isTrue();
    }

    private static Goods held(String json) {
        return Goods.held(Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
