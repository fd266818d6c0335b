@NullMarked
package com.azuvio.crmconnect.verification.quarter;

import org.jspecify.annotations.NullMarked;
