package com.azuvio.crmconnect.invoicing;

import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Currency;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** A currency is three letters on the wire (ISO 4217); left alone, the description would show the Java class. */
@Configuration
class OpenApiCurrencies {

    static {
        StringSchema code = new StringSchema();
        code.pattern("^[A-Z]{3}$").example("EUR");
        SpringDocUtils.getConfig().replaceWithSchema(Currency.class, code);
    }
}
