/** What must be true of the whole back office (I1 to I10 of the architecture), found out from outside. */
@NullMarked
package com.azuvio.crmconnect.verification.invariants;

import org.jspecify.annotations.NullMarked;
