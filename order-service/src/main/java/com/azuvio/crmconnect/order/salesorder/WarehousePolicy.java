package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ItemKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which lines wait for the warehouse by rule (S23, D7).
 *
 * @param holdGoods whether goods are invoiced only once delivered; a company without a warehouse turns it off
 */
@ConfigurationProperties("backoffice.warehouse")
public record WarehousePolicy(@DefaultValue("true") boolean holdGoods) {

    boolean holds(OrderLine line) {
        return holdGoods && line.kind() == ItemKind.GOODS;
    }
}
