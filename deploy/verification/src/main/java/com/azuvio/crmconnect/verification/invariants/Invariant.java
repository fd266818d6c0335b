package com.azuvio.crmconnect.verification.invariants;

import java.util.List;

/** Something that must hold at any quiet moment. */
interface Invariant {

    /** The number of the architecture and what it says, in one line. */
    String name();

    /** @return one sentence for each place where it does not hold */
    List<String> differences(Evidence evidence);
}
