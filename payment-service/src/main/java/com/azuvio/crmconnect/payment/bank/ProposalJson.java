package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals as they are stored with their line. */
final class ProposalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProposalJson() {}

    static String write(Proposal proposal) {
        return MAPPER.writeValueAsString(proposal);
    }

    static String writeAll(List<Proposal> proposals) {
        return MAPPER.writeValueAsString(proposals);
    }

    static Proposal read(String json) {
        return MAPPER.readValue(json, Proposal.class);
    }

    static List<Proposal> readAll(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Proposal>>() {});
    }
}
