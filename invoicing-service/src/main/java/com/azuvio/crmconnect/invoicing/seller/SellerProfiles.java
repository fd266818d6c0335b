package com.azuvio.crmconnect.invoicing.seller;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SellerProfiles extends Repository<SellerProfile, Short> {

    Optional<SellerProfile> findById(short id);

    SellerProfile saveAndFlush(SellerProfile profile);
}
