/** Advances: money received on proformas before the supply, and which document uses it, once (S53, S55, D4, rules.md §6). */
@NullMarked
package com.azuvio.crmconnect.invoicing.advance;

import org.jspecify.annotations.NullMarked;
