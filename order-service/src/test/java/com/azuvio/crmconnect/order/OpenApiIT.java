package com.azuvio.crmconnect.order;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.OpenApiContract;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OpenApiIT {

    @Autowired
    Api api;

    @Test
    void servesWhatTheContractPromises() {
        OpenApiContract.assertMatches(api, "order-service");
    }
}
