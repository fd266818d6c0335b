/** Who is calling: security filter chains, checks of tokens, and the token that a session is given for its way inward. */
@NullMarked
package com.azuvio.crmconnect.gateway.identity;

import org.jspecify.annotations.NullMarked;
